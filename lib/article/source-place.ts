/**
 * A range in one source file. Lines and columns count from 1; `length` is in UTF-16 units of that
 * line.
 */
export interface Place {
  file: string
  line: number
  column: number
  length: number
}

/** A name as the author typed it, and its place for messages. */
export interface Mention {
  name: string
  place: Place
}
