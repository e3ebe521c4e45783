import { NARROW_NO_BREAK_SPACE } from '../french/characters'
import type { Cut, Face } from './faces'

/** A stretch of text that one file of a face can set, or a blank of our own. */
export type Run = { text: string; cut: Cut } | { blank: number }

/** Width of U+202F in em: neither family has it, and this is what pages give it (lib/fonts). */
const FINE = 0.165

/** What stands for a character that a face lacks: a common cousin, or its letter without accent, or nothing at all. */
const COUSINS = new Map([
  ['\u2011', '-'],
  ['\u2212', '–'],
  ['\u2009', '\u00a0'],
])

/** Cuts a text where it passes from one file of its face to another. */
export function runsOf(text: string, face: Face): Run[] {
  const runs: Run[] = []
  for (const character of text.normalize('NFC')) {
    if (character === NARROW_NO_BREAK_SPACE) runs.push({ blank: FINE })
    else append(runs, settable(character, face))
  }
  return runs
}

/** The words of a text that a face can set: an emoji leaves no hole in the line, nor a blank at its beginning. */
export function settableIn(text: string, face: Face): string {
  const known = [...text.normalize('NFC')].filter((each) => each === NARROW_NO_BREAK_SPACE || settable(each, face))
  return known
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=\u00a0)/g, '')
    .trim()
}

function append(runs: Run[], piece: { text: string; cut: Cut } | undefined): void {
  const last = runs.at(-1)
  if (!piece) return
  if (last && 'cut' in last && last.cut === piece.cut) last.text += piece.text
  else runs.push(piece)
}

function settable(character: string, face: Face): { text: string; cut: Cut } | undefined {
  const bare = character.normalize('NFD').slice(0, 1)
  for (const text of [character, COUSINS.get(character) ?? bare]) {
    const cut = face.find(({ codePoints }) => codePoints.has(text.codePointAt(0) ?? 0))
    if (cut) return { text, cut }
  }
  return undefined
}
