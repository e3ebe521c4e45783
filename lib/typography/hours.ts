import { BLANK, NO_BREAK_SPACE } from './characters'
import { bind, type Rule } from './rule'

/**
 * P10 · The minutes stay with their hour; the hour was bound to its number as a unit. `18h30` is
 * left to the lint.
 *
 * Source: Imprimerie nationale, « heures » ; docs/typography.md P10.
 *
 * @example `18 h 30` → `18{A0}h{A0}30`
 * @example `à 18 h précises` → `à 18{A0}h précises`
 * @example `18h30` → `18h30`
 */
export const hours: Rule = {
  id: 'P10',
  sign: /\d/,
  passes: [bind(String.raw`\d[${BLANK}]h`, String.raw`[0-5]\d(?!\d)`, NO_BREAK_SPACE)],
}
