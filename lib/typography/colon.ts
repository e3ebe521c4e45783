import { BLANK, NO_BREAK_SPACE } from './characters'
import { AFTER_SOMETHING, AFTER_WORD } from './high-punctuation'
import { bind, insertBetween, type Rule } from './rule'

/**
 * P6 · A no-break space stands before a colon that ends a group of words or introduces a quotation.
 *
 * Source: Imprimerie nationale, « ponctuation » ; docs/typography.md P6.
 *
 * @example `Voici : un exemple` → `Voici{A0}: un exemple`
 * @example `Voici: un exemple` → `Voici{A0}: un exemple`
 * @example `std::vector et :: seul` → `std::vector et :: seul`
 */
export const colon: Rule = {
  id: 'P6',
  sign: /:/,
  passes: [
    bind(AFTER_SOMETHING, `:(?=$|[${BLANK}«“])`, NO_BREAK_SPACE, 'right'),
    insertBetween(AFTER_WORD, `:(?=$|[${BLANK}])`, NO_BREAK_SPACE, 'right'),
  ],
}
