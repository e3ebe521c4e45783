/** A stretch of a text to be replaced. Offsets are in the text as `lib/content` gives it: without BOM, lines ended by `\n`. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** The text with its edits made; of two that say the same, one. */
export function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = [...new Map(edits.map((edit) => [edit.start, edit])).values()].sort((a, b) => b.start - a.start)
  return inOrder.reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text)
}

/** The same edits in the file as it lies on the disk: its BOM and its own ends of lines stay as they are. */
export function editedFile(raw: string, edits: readonly Edit[]): string {
  const lineEnd = /\r\n?|\n/.exec(raw)?.[0] ?? '\n'
  const onDisk = edits.map(({ start, end, text }) => ({
    start: rawOffset(raw, start),
    end: rawOffset(raw, end),
    text: text.replaceAll('\n', lineEnd),
  }))
  return edited(raw, onDisk)
}

function rawOffset(raw: string, offset: number): number {
  const bom = raw.startsWith('\uFEFF') ? 1 : 0
  let at = bom
  for (let read = 0; read < offset; read++) at += raw.startsWith('\r\n', at) ? 2 : 1
  return at
}

/** Where a line and a column, both from 1, are in a text. */
export function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  let start = 0
  for (let number = 1; number < line; number++) start = text.indexOf('\n', start) + 1
  return start + column - 1
}
