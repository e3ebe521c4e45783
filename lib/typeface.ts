/** The roles of typefaces: titles, texts, their italics, and the interface. */
export const FONT_ROLES = ['title', 'text', 'italic', 'interface'] as const
export type FontRole = (typeof FONT_ROLES)[number]

/** The typefaces that we ship, and the families of our style sheets. */
export const SHIPPED_FONTS = {
  newsreader: '"Newsreader","Newsreader Fallback",Georgia,"Times New Roman",serif',
  'instrument-sans': '"Instrument Sans","Instrument Fallback",system-ui,Arial,sans-serif',
  'atkinson-hyperlegible': '"Atkinson Hyperlegible Next",Arial,"Liberation Sans",sans-serif',
} as const
type ShippedFont = keyof typeof SHIPPED_FONTS

const SHIPPED_NAMES: Readonly<Record<ShippedFont, string>> = {
  newsreader: 'Newsreader',
  'instrument-sans': 'Instrument',
  'atkinson-hyperlegible': 'Atkinson Hyperlegible',
}

/** The choice of a newsroom: one of ours, or the path of a file in its content folder. */
export type FontChoices = Partial<Record<FontRole, string>>

export function isShipped(choice: string): choice is ShippedFont {
  return Object.hasOwn(SHIPPED_FONTS, choice)
}

/** The name of a typeface that a newsroom chose, for the readers who choose among them. */
export function typefaceName(
  role: FontRole,
  { fonts = {}, ownFonts = {} }: { fonts?: FontChoices; ownFonts?: Partial<Record<FontRole, OwnFont>> },
): string | undefined {
  const choice = fonts[role]
  return ownFonts[role]?.name ?? (choice !== undefined && isShipped(choice) ? SHIPPED_NAMES[choice] : undefined)
}

/** The names of all the font files of a newsroom. */
export function fontFiles({ ownFonts = {} }: { ownFonts?: Partial<Record<FontRole, OwnFont>> }): string[] {
  const names = Object.values(ownFonts).flatMap(({ common, others }) => [common, ...(others ? [others.file] : [])])
  return [...new Set(names)].sort()
}

/** A font file of a newsroom, once it is cut to the characters of our own. */
export interface OwnFont {
  /** The family, as the file declares it. */
  name: string
  /** The name of its file with the characters of French, in the cache and in `/assets/`. */
  common: string
  /** Its other characters, and the `unicode-range` for which browsers fetch them. */
  others?: { file: string; range: string }
  /** The weights of a variable font, as CSS writes them. */
  weights?: string
  /** The metrics with which a system font takes the same room until this one arrives. */
  fallback: Fallback
}

/** Why a file cannot be used as a font. */
export type FontFault = { type: 'missing' | 'unreadable' } | { type: 'characters'; missing: string[] }

export interface Fallback {
  isSans: boolean
  /** In percent. */
  sizeAdjust: number
  ascent: number
  descent: number
  lineGap: number
}
