import { ALPHANUMERIC, LETTER, NO_BREAK_SPACE } from './characters'
import { bind, type Rule } from './rule'

const day = `(?<![${ALPHANUMERIC}.,])(?:1er|0?[1-9]|[12][0-9]|3[01])`
// With a capital, the month is part of a name: « le 11 Novembre ».
const month =
  '[Jj]anvier|[Ff]évrier|[Mm]ars|[Aa]vril|[Mm]ai|[Jj]uin|[Jj]uillet|[Aa]oût|[Ss]eptembre|[Oo]ctobre|[Nn]ovembre|[Dd]écembre'

/**
 * P12 · A day stays with its month; the year may go to the next line.
 *
 * Source: Imprimerie nationale, « dates » ; docs/typography.md P12.
 *
 * @example `le 22 novembre 2026` → `le 22{A0}novembre 2026`
 * @example `le 1er novembre` → `le 1<sup>er</sup>{A0}novembre`
 * @example `3 maisons` → `3 maisons`
 */
export const dates: Rule = {
  id: 'P12',
  sign: /\d/,
  passes: [bind(day, `(?:${month})(?![${LETTER}])`, NO_BREAK_SPACE)],
}
