import type { Place } from '../article'

/** The text of a file by its path, from which corrections are written: asked only when there is something to correct. */
export type TextOf = (file: string) => string

const LONGEST = 120

/**
 * The author's own line with `wrong` put right, ready to paste; of a whole paragraph, only the stretch at fault. Where the line
 * does not hold `wrong` to the letter, what `paste` makes of `right`. Undefined when nothing right is known.
 */
export function correctedLine(
  textOf: TextOf,
  { file, line, column, length }: Place,
  wrong: string,
  right: string | undefined,
  paste: (right: string) => string = (name) => name,
): string | undefined {
  if (right === undefined) return undefined
  const written = textOf(file).split('\n')[line - 1] ?? ''
  const [start, shown] =
    written.length <= LONGEST ? [column - 1, written] : [0, written.slice(column - 1, column - 1 + length)]
  const at = shown.indexOf(wrong, start)
  if (wrong === '' || at < 0) return paste(right)
  return `${shown.slice(0, at)}${right}${shown.slice(at + wrong.length)}`.trim()
}

/** Where a file first says something that was kept without its place, else its first line. */
export function findPlace(textOf: TextOf, file: string, words: string): Place {
  const lines = textOf(file).split('\n')
  const line = lines.findIndex((text) => text.includes(words))
  if (line < 0) return { file, line: 1, column: 1, length: 1 }
  return { file, line: line + 1, column: (lines[line] ?? '').indexOf(words) + 1, length: words.length }
}
