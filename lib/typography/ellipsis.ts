import { ELLIPSIS } from './characters'
import { type Rule, replace } from './rule'

/**
 * P2 · Exactly three full stops are one character. Next to a full stop or a slash they are
 * something else (`../img`), and after « etc » they are a mistake that the lint reports.
 *
 * Source: Imprimerie nationale, « points de suspension » ; docs/typography.md P2.
 *
 * @example `Il hésite... puis part` → `Il hésite{2026} puis part`
 * @example `[...] la suite` → `[{2026}] la suite`
 * @example `.... et ../img` → `.... et ../img`
 */
export const ellipsis: Rule = {
  id: 'P2',
  sign: /\.{3}/,
  passes: [replace(String.raw`(?<![./]|\betc)\.{3}(?![./])`, ELLIPSIS)],
}
