import { NARROW_NO_BREAK_SPACE } from '../phrasing/spaces'
import { type BaseDirection, visualParts } from './bidi-parts'
import type { Face, FontFile } from './faces'

/** A run of text in one font file, an arrow, or a blank. Sizes are in em. */
export type Run = TextRun | { arrow: 'left' | 'right' } | { blank: number }

export interface TextRun {
  text: string
  file: FontFile
  /** Indices and exponents are smaller, and lower or higher. */
  scale: number
  rise: number
  isRightToLeft?: true
}

/** Width of U+202F in em, as on pages (lib/fonts). Neither family has a glyph for it. */
const NARROW_SPACE_WIDTH = 0.165

/**
 * Substitutes of characters that a face lacks. Other characters lose an accent that no face has.
 */
const SUBSTITUTES = new Map([
  ['\u2011', '-'],
  ['\u2212', '–'],
  ['\u2009', '\u00a0'],
])

const ARROWS = new Map([
  ['→', 'right'],
  ['←', 'left'],
] as const)

const INDEX = { scale: 0.62, rise: -0.14 }
const EXPONENT = { scale: 0.62, rise: 0.33 }

/** Characters without a shape of their own: joiners, variation selectors, soft hyphens. */
const SHAPELESS = /[\p{Cf}\p{Mn}]/u

/** Splits a line where it changes font files, from left to right whatever its scripts. */
export function runsOf(text: string, face: Face, base: BaseDirection = 'ltr'): Run[] {
  return visualParts(text.normalize('NFC'), base).flatMap((part) => {
    const runs: Run[] = []
    for (const character of part.text) append(runs, character, face)
    if (!part.isRightToLeft) return runs
    return runs.reverse().map((run) => ('file' in run ? { ...run, isRightToLeft: true as const } : run))
  })
}

/**
 * The characters of a text that a face lacks, an accented letter whose accent it lacks included.
 */
export function missingFrom(face: Face, text: string): string[] {
  return [...text.normalize('NFC')].filter(
    (character) => !SHAPELESS.test(character) && !exactRun(character, face) && !substituteRun(character, face),
  )
}

/** Whether every character of a text can be drawn. */
export function isDrawable(text: string, face: Face): boolean {
  return [...text.normalize('NFC')].every((character) => SHAPELESS.test(character) || runOf(character, face))
}

/** The characters of a text that a face can draw, without the spaces around skipped ones. */
export function drawableText(text: string, face: Face): string {
  return [...text.normalize('NFC')]
    .filter((character) => runOf(character, face))
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=\u00a0)/g, '')
    .trim()
}

/** A mark or a joiner belongs to the letter before it. */
function append(runs: Run[], character: string, face: Face): void {
  const last = runs.at(-1)
  const isOwn = last && 'file' in last && SHAPELESS.test(character) && has(last.file, character)
  const run = isOwn ? { ...last, text: character } : runOf(character, face)
  if (!run) return
  const isSame = last && 'file' in last && 'file' in run && last.file === run.file && last.rise === run.rise
  if (isSame) last.text += run.text
  else runs.push(run)
}

function runOf(character: string, face: Face): Run | undefined {
  return (
    exactRun(character, face) ?? substituteRun(character, face) ?? textRun(character.normalize('NFD').slice(0, 1), face)
  )
}

function exactRun(character: string, face: Face): Run | undefined {
  if (character === NARROW_NO_BREAK_SPACE) return { blank: NARROW_SPACE_WIDTH }
  const arrow = ARROWS.get(character as '→')
  return textRun(character, face) ?? (arrow && { arrow })
}

function substituteRun(character: string, face: Face): Run | undefined {
  const place = /[₀-₉₊₋]/.test(character) ? INDEX : /[⁰⁴-⁹⁺⁻]/.test(character) ? EXPONENT : {}
  for (const text of [SUBSTITUTES.get(character), character.normalize('NFKC')]) {
    const run = text === undefined || text === character ? undefined : textRun(text, face)
    if (run) return { ...run, ...place }
  }
  return undefined
}

/** The text in the first file that has all its characters. */
function textRun(text: string, face: Face): TextRun | undefined {
  const file = text === '' ? undefined : face.find((one) => has(one, text))
  return file && { text, file, scale: 1, rise: 0 }
}

function has({ codePoints }: FontFile, text: string): boolean {
  return [...text].every((each) => codePoints.has(each.codePointAt(0) ?? 0))
}
