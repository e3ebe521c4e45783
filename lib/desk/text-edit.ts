import { hiddenLengths } from '../content/hidden-characters'

/**
 * A replacement in a text. Offsets are in the text as `lib/content` gives it: without BOM or hidden
 * characters, with lines ended by `\n`.
 */
export interface Edit {
  start: number
  end: number
  text: string
}

/** The text after its edits. Equal edits count once. */
export function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = [...new Map(edits.map((edit) => [edit.start, edit])).values()].sort((a, b) => b.start - a.start)
  return inOrder.reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text)
}

/** Applies the same edits to the file on disk, and keeps its BOM and its line endings. */
export function editedFile(raw: string, edits: readonly Edit[]): string {
  const lineEnd = /\r\n?|\n/.exec(raw)?.[0] ?? '\n'
  const hidden = hiddenLengths(raw)
  const rawOffset = (offset: number) => offsetOnDisk(raw, hidden, offset)
  const onDisk = edits.map(({ start, end, text }) => ({
    start: rawOffset(start),
    end: rawOffset(end),
    text: text.replaceAll('\n', lineEnd),
  }))
  return edited(raw, onDisk)
}

/** The reader drops the BOM, half of each CRLF, and hidden characters. */
function offsetOnDisk(raw: string, hidden: ReturnType<typeof hiddenLengths>, offset: number): number {
  let at = raw.startsWith('\uFEFF') ? 1 : 0
  for (let read = 0; read < offset; ) {
    const sign = hidden.get(at)
    at += sign?.raw ?? (raw.startsWith('\r\n', at) ? 2 : 1)
    read += sign?.read ?? 1
  }
  return at
}

/** The offset of a line and a column, which both count from 1. */
export function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  let start = 0
  for (let number = 1; number < line; number++) start = text.indexOf('\n', start) + 1
  return start + column - 1
}
