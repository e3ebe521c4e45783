import type { Rule } from './rule'
import { bindToNumber, separateFromNumber } from './units'

/**
 * P9 · A number keeps its currency and its millions; the spaces around « de » stay breakable.
 *
 * Source: Imprimerie nationale, « unités monétaires » ; docs/typography.md P8 and P9.
 *
 * @example `200 millions de dollars` → `200{A0}millions de dollars`
 * @example `3,5 Md€` → `3,5{A0}Md€`
 * @example `12€` → `12{A0}€`
 */
export const money: Rule = {
  id: 'P9',
  sign: /\d/,
  passes: [bindToNumber(String.raw`millions?|milliards?|billions?|(?:k|M|Md)?€|\$|£|¥|CHF`), separateFromNumber('€')],
}
