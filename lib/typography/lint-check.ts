import { ALPHANUMERIC, NO_BREAK_SPACE } from './characters'

export interface Check {
  /** What is checked, for a report that counts findings of one kind. */
  name: string
  find: RegExp
  /** What to write instead of `found`, in French. */
  expected: (found: string) => string
  /** The text to write in place of `found`; absent where only the author knows. */
  replacement?: (found: string) => string
  /** Whether the replacement can be written without asking the author, after the text before it. */
  isSafe?: (found: string, before: string) => boolean
}

// As in the rules, a pattern starts with what it looks for and a lookbehind comes after: the other
// way round, it is tried at every character and the lint of an article takes seven milliseconds
// instead of one seventh of one.
export const find = (pattern: string, flags = '') => new RegExp(pattern, `gu${flags}`)
export const findWord = (pattern: string, flags?: string) =>
  find(`(?<![${ALPHANUMERIC}])(?:${pattern})(?![${ALPHANUMERIC}])`, flags)
export const always = () => true
export const never = () => false
export const quoted = (text: string) => `«${NO_BREAK_SPACE}${text}${NO_BREAK_SPACE}»`

/** A check whose expected text is its replacement. */
export const rewriting = (
  name: string,
  pattern: RegExp,
  replacement: (found: string) => string,
  isSafe: NonNullable<Check['isSafe']>,
): Check => ({ name, find: pattern, expected: (found) => quoted(replacement(found)), replacement, isSafe })

export const capital = (pattern: RegExp, letter: string, isSafe: (found: string) => boolean = never): Check => ({
  name: 'capital',
  find: pattern,
  expected: (found) => `la capitale accentuée, ${quoted(letter + found.slice(1))}`,
  replacement: (found) => letter + found.slice(1),
  isSafe,
})
