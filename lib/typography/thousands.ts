import { ALPHANUMERIC, BLANK, NARROW_NO_BREAK_SPACE } from './characters'
import { bind, type Rule } from './rule'

// Five groups reach the trillions; without a bound the lookbehind is quadratic on a long run of
// groups.
const groups = String.raw`(?<![${ALPHANUMERIC}.,/-])[1-9]\d{0,2}(?:[${BLANK}]\d{3}){0,5}`

/**
 * P7 · Groups of three digits that the author separated are held by narrow no-break spaces. Digits
 * that the author did not separate are never grouped: they may be a year or a code.
 *
 * Source: Imprimerie nationale, « nombres » ; docs/typography.md P7.
 *
 * @example `1 234 567,89 euros` → `1{202F}234{202F}567,89 euros`
 * @example `En 2023 150 personnes` → `En 2023 150 personnes`
 */
export const thousands: Rule = {
  id: 'P7',
  sign: /\d/,
  passes: [bind(groups, String.raw`\d{3}(?!\d)`, NARROW_NO_BREAK_SPACE)],
}
