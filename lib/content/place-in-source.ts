import type { Place } from '../article/source-place'

/** The start of a file, the place of problems that concern the whole file. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, length: 0 }
}

/** The place of `length` characters from `offset`, cut at the end of the line. */
export function placeAt(file: string, text: string, offset: number, length: number): Place {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const lineEnd = endOfLine(text, offset)
  const line = text.slice(0, lineStart).split('\n').length
  return { file, line, column: offset - lineStart + 1, length: Math.min(length, lineEnd - offset) }
}

/** The line that holds `offset`, without its end. */
export function lineAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, endOfLine(text, offset))
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}
