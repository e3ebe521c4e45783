import * as z from 'zod'
import { OUR_PALETTE, type Palette, paletteOf, TOKENS, type Token } from '../palette'
import { contrast, EDGE_CONTRAST, nearestContrasting, TEXT_CONTRAST } from './contrast'
import { shaped } from './field-types'

const HEX = /^#[0-9a-f]{6}$/
const EXPECTED = 'une couleur comme "#8a1538" est attendue'

const hex = shaped(EXPECTED, HEX, proposeHex)

/** One colour, for the light theme, or one for each theme. */
const colour = z.union([hex, z.object({ light: hex, dark: hex })], { error: EXPECTED })

type Written = Partial<Record<Token, z.output<typeof colour>>>

/** The backgrounds of text. */
const GROUNDS = ['paper', 'surface', 'tint'] as const

/** The contrast that each colour needs with the grounds behind it. */
const PAIRS: readonly { token: Token; grounds: readonly Token[]; ratio: number }[] = [
  { token: 'ink', grounds: [...GROUNDS, 'mark'], ratio: TEXT_CONTRAST },
  { token: 'ink-2', grounds: GROUNDS, ratio: TEXT_CONTRAST },
  { token: 'link', grounds: GROUNDS, ratio: TEXT_CONTRAST },
  { token: 'edge', grounds: ['paper'], ratio: EDGE_CONTRAST },
]

const THEMES = { light: 'clair', dark: 'sombre' } as const
type Theme = keyof typeof THEMES

const each = Object.fromEntries(TOKENS.map((token) => [token, colour.exactOptional()])) as Record<
  Token,
  z.ZodExactOptional<typeof colour>
>

/** The colours of `site.yml`. A pair under AA is refused, with the nearest colour that passes. */
export const colours = z
  .strictObject(each, { error: `des noms de couleurs sont attendus, parmi : ${TOKENS.join(', ')}` })
  .superRefine((written, context) => {
    for (const fault of faultsOf(written)) context.addIssue({ code: 'custom', ...fault })
  })
  .transform(inBothThemes)

interface ColourFault {
  message: string
  path: string[]
  params: { code: 'low-contrast'; fix: string | undefined }
}

function faultsOf(written: Written): ColourFault[] {
  const palette = paletteOf({ colours: inBothThemes(written) })
  const themes = Object.keys(THEMES) as Theme[]
  return themes.flatMap((theme) =>
    PAIRS.flatMap(({ token, grounds, ratio }) => {
      const faint = grounds.filter((ground) => contrast(palette[token][theme], palette[ground][theme]) < ratio)
      // Our default colours pass on our default grounds, so the newsroom's ground is at fault.
      const blamed = written[token] === undefined ? faint.find((ground) => written[ground] !== undefined) : token
      return faint.length === 0 || blamed === undefined
        ? []
        : [faultOf(blamed, blamed === token ? faint : [token], grounds, { palette, theme, ratio, written })]
    }),
  )
}

interface Weighed {
  palette: Palette
  theme: Theme
  ratio: number
  written: Written
}

function faultOf(
  token: Token,
  against: readonly Token[],
  grounds: readonly Token[],
  { palette, theme, ratio, written }: Weighed,
): ColourFault {
  const [other = token] = against
  const others = against.includes(other) && grounds.includes(other) ? grounds : against
  const found = contrast(palette[token][theme], palette[other][theme])
  const near = nearestContrasting(
    palette[token][theme],
    others.map((name) => palette[name][theme]),
    ratio,
  )
  const proposed = near === undefined ? '' : ` ; la couleur la plus proche qui convient est "${near}"`
  return {
    message: `un contraste de ${decimal(ratio)} au moins est attendu avec « ${other} » (${palette[other][theme]}), en thème ${THEMES[theme]} : il est de ${decimal(found)}${proposed}`,
    path: typeof written[token] === 'string' ? [token] : [token, theme],
    params: { code: 'low-contrast', fix: near === undefined ? undefined : `"${near}"` },
  }
}

/**
 * A single colour is that of the light theme. The dark theme keeps our default, except links, which
 * get a shade of it.
 */
function inBothThemes(written: Written): Partial<Palette> {
  const entries = Object.entries(written) as [Token, z.output<typeof colour>][]
  return Object.fromEntries(
    entries.map(([token, value]) => {
      if (typeof value !== 'string') return [token, value]
      const dark = token === 'link' ? linkInTheDark(value, written) : OUR_PALETTE[token].dark
      return [token, { light: value, dark }]
    }),
  )
}

/** The shade of a link colour with as much contrast on dark grounds as our default has. */
function linkInTheDark(light: string, written: Written): string {
  const dark = (token: Token) => {
    const own = written[token]
    return typeof own === 'object' ? own.dark : OUR_PALETTE[token].dark
  }
  return nearestContrasting(light, GROUNDS.map(dark), 7) ?? OUR_PALETTE.link.dark
}

function decimal(ratio: number): string {
  return String(Math.floor(ratio * 10) / 10).replace('.', ',')
}

/** `#1C33C6`, `1c33c6` and `#13c` → `"#8a1538"`. */
export function proposeHex(value: string): string | undefined {
  const digits = value.toLowerCase().replace(/^#/, '')
  const long = /^[0-9a-f]{3}$/.test(digits) ? digits.replace(/./g, '$&$&') : digits
  return HEX.test(`#${long}`) ? `"#${long}"` : undefined
}
