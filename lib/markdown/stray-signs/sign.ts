import type { Problem } from '../../problem'

/**
 * A mark of Markdown or of another tool that no parser obeyed, so that readers would see it.
 * Repetitions in patterns are bounded, since a pattern may start at each character of a long line.
 */
export interface Sign {
  /** The sign is searched only in texts that contain these characters. */
  holds: string
  pattern: RegExp
  /** Completes « … » in the message: `n’est pas un lien`. */
  found: string
  expected: string
  /** The words to write in its place, or the line to add. */
  fix?: (match: RegExpMatchArray) => string | undefined
  fixIsLine?: true
  /** The line to add below, after an empty line. */
  below?: (match: RegExpMatchArray) => string
  code?: Problem['code']
  /** `error` if publishing the sign would reveal what was meant to stay private. */
  severity?: Problem['severity']
}

/**
 * The start of a line of Markdown, whatever quotation or list it is in. The pattern needs the flag
 * `m`.
 */
export const LINE_START = String.raw`(?<=^[> \t]{0,40}(?:[-*+][ ]{1,4})?)`
