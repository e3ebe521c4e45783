import { NARROW_NO_BREAK_SPACE } from '../french/characters'
import type { Face, FontFile } from './faces'

/** A run of text in one font file, or a blank. */
export type Run = { text: string; file: FontFile } | { blank: number }

/** Width of U+202F in em, as on pages (lib/fonts). Neither family has a glyph for it. */
const NARROW_SPACE_WIDTH = 0.165

/** Substitutes of characters that a face lacks. Others lose their accent or are skipped. */
const SUBSTITUTES = new Map([
  ['\u2011', '-'],
  ['\u2212', '–'],
  ['\u2009', '\u00a0'],
])

/** Splits a text where it changes font files. */
export function runsOf(text: string, face: Face): Run[] {
  const runs: Run[] = []
  for (const character of text.normalize('NFC')) {
    if (character === NARROW_NO_BREAK_SPACE) runs.push({ blank: NARROW_SPACE_WIDTH })
    else append(runs, drawable(character, face))
  }
  return runs
}

/** The characters of a text that a face can draw, without the spaces around skipped ones. */
export function drawableText(text: string, face: Face): string {
  const known = [...text.normalize('NFC')].filter((each) => each === NARROW_NO_BREAK_SPACE || drawable(each, face))
  return known
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=\u00a0)/g, '')
    .trim()
}

function append(runs: Run[], piece: { text: string; file: FontFile } | undefined): void {
  const last = runs.at(-1)
  if (!piece) return
  if (last && 'file' in last && last.file === piece.file) last.text += piece.text
  else runs.push(piece)
}

function drawable(character: string, face: Face): { text: string; file: FontFile } | undefined {
  const bare = character.normalize('NFD').slice(0, 1)
  for (const text of [character, SUBSTITUTES.get(character) ?? bare]) {
    const file = face.find(({ codePoints }) => codePoints.has(text.codePointAt(0) ?? 0))
    if (file) return { text, file }
  }
  return undefined
}
