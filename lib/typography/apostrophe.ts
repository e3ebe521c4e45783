import { APOSTROPHE, LETTER, WORD } from './characters'
import { type Rule, replace } from './rule'

/**
 * P1 · A straight apostrophe that elides a letter is curved. Between digits it is a measure, at the
 * edge of a word it may be a quotation mark: both are left to the author.
 *
 * Source: Imprimerie nationale, « apostrophe » ; docs/typography.md P1.
 *
 * @example `l'État` → `l{2019}État`
 * @example `L'« affaire »` → `L{2019}«{A0}affaire{A0}»`
 * @example `5'10 au chrono` → `5'10 au chrono`
 * @example `rock 'n' roll` → `rock 'n' roll`
 */
export const apostrophe: Rule = {
  id: 'P1',
  sign: /'/,
  passes: [replace(`'(?<=[${LETTER}]')(?=[${WORD}«“])`, APOSTROPHE)],
}
