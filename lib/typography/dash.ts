import { BREAKABLE, EM_DASH, EN_DASH } from './characters'
import { type Rule, replace } from './rule'

const alone = (hyphens: string) => `${hyphens}(?<=[${BREAKABLE}]${hyphens})(?=[${BREAKABLE}])`

/**
 * P3 · Two or three hyphens between spaces are a dash typed on a keyboard that has none.
 *
 * Source: docs/typography.md P3.
 *
 * @example `Elle vint -- hier` → `Elle vint {2013}{A0}hier`
 * @example `Elle vint --- hier` → `Elle vint {2014}{A0}hier`
 * @example `npm i --save` → `npm i --save`
 */
export const dash: Rule = {
  id: 'P3',
  sign: /--/,
  passes: [replace(alone('--'), EN_DASH), replace(alone('---'), EM_DASH)],
}
