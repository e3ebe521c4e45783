import { signatureIn } from './signatures'

/** The head of a pasted text, and the remaining lines. */
export interface PastedHead {
  title?: string
  description?: string
  authors?: string[]
  date?: string
  section?: string
  tags?: string[]
  /** Other lines of the head. */
  others: string[]
  rest: string[]
}

/** Adds what a line that signs a text says. */
export function sign(head: PastedHead, line: string): void {
  const { date, authors } = signatureIn(line)
  if (head.date === undefined && date !== undefined) head.date = date
  if (authors) head.authors = authors
  head.others.push(line)
}

/** The lines from the first that is not empty. */
export function withoutEmpty(lines: string[]): string[] {
  const full = lines.findIndex((line) => line !== '')
  return full === -1 ? [] : lines.slice(full)
}
