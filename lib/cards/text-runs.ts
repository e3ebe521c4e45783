import { NARROW_NO_BREAK_SPACE } from '../language/patterns/spaces'
import type { Face, FontFile } from './faces'

/** A run of text in one font file, an arrow, or a blank. Sizes are in em. */
export type Run = TextRun | { arrow: 'left' | 'right' } | { blank: number }

interface TextRun {
  text: string
  file: FontFile
  /** Indices and exponents are smaller, and lower or higher. */
  scale: number
  rise: number
}

/** Width of U+202F in em, as on pages (lib/fonts). Neither family has a glyph for it. */
const NARROW_SPACE_WIDTH = 0.165

/** Substitutes of characters that a face lacks. Others lose their accent. */
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

/** Splits a text where it changes font files. */
export function runsOf(text: string, face: Face): Run[] {
  const runs: Run[] = []
  for (const character of text.normalize('NFC')) append(runs, runOf(character, face))
  return runs
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

function append(runs: Run[], run: Run | undefined): void {
  const last = runs.at(-1)
  if (!run) return
  const isSame = last && 'file' in last && 'file' in run && last.file === run.file && last.rise === run.rise
  if (isSame) last.text += run.text
  else runs.push(run)
}

function runOf(character: string, face: Face): Run | undefined {
  if (character === NARROW_NO_BREAK_SPACE) return { blank: NARROW_SPACE_WIDTH }
  const own = textRun(character, face)
  if (own) return own
  const arrow = ARROWS.get(character as '→')
  if (arrow) return { arrow }
  const place = /[₀-₉₊₋]/.test(character) ? INDEX : /[⁰⁴-⁹⁺⁻]/.test(character) ? EXPONENT : {}
  const substitutes = [SUBSTITUTES.get(character), character.normalize('NFKC'), character.normalize('NFD').slice(0, 1)]
  for (const text of substitutes) {
    const run = text === undefined ? undefined : textRun(text, face)
    if (run) return { ...run, ...place }
  }
  return undefined
}

/** The text in the first file that has all its characters. */
function textRun(text: string, face: Face): TextRun | undefined {
  const has = ({ codePoints }: FontFile) => [...text].every((each) => codePoints.has(each.codePointAt(0) ?? 0))
  const file = text === '' ? undefined : face.find(has)
  return file && { text, file, scale: 1, rise: 0 }
}
