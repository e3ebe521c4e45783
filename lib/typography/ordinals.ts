import { ALPHANUMERIC, BLANK, LETTER, NO_BREAK_SPACE } from './characters'
import { NAME } from './regnal'
import { bind, type Rule } from './rule'

const noun = [
  'siècles?|millénaires?|arrondissements?|République|Empire|Internationale',
  'dynasties?|législature|congrès|légion',
].join('|')
const counted = `(?:${noun})(?![${LETTER}])`
const roman = `(?<![${ALPHANUMERIC}])(?:I(?:er|re)|[IVX]{1,15}e)`
const others = `(?:(?:,|[${BLANK}](?:et|ou|au))[${BLANK}][IVX]{1,15}e){0,3}`

const SUFFIX = new RegExp(
  [
    `(?<=(?<![${ALPHANUMERIC}.,-])1)(?:ers?|res?)(?![${ALPHANUMERIC}])`,
    `(?<=(?<![${ALPHANUMERIC}.,-])2)nde?s?(?![${ALPHANUMERIC}])`,
    String.raw`(?<=(?<![${ALPHANUMERIC}.,-])(?:[2-9]|[1-9]\d{1,5}))es?(?![${ALPHANUMERIC}])`,
    `(?:er|re|e)(?=${others}[${BLANK}]${counted})(?<=${roman})`,
    `(?:er|re)(?![${ALPHANUMERIC}])(?<=${NAME}[${BLANK}]I(?:er|re))`,
  ].join('|'),
  'gu',
)

/**
 * P14 · The suffix of an ordinal is raised. Roman ordinals are written with I, V and X and count
 * something (a century, a republic): without both limits « Le siècle » and « Ce » would be numbers.
 * `2ème` is left to the lint.
 *
 * Source: Imprimerie nationale, « nombres ordinaux » ; docs/typography.md P14.
 *
 * @example `la 1re fois, le 2e tour` → `la 1<sup>re</sup> fois, le 2<sup>e</sup> tour`
 * @example `les XVIe et XVIIe siècles` → `les XVI<sup>e</sup> et XVII<sup>e</sup>{A0}siècles`
 * @example `Le siècle dernier` → `Le siècle dernier`
 */
export const ordinals: Rule = {
  id: 'P14',
  sign: /[IVX]/,
  passes: [bind(roman, counted, NO_BREAK_SPACE)],
}

export interface Suffix {
  start: number
  end: number
}

/** A suffix touches its number, so most texts can be skipped. */
const TOUCHING = /[\dIVX][enr]/

/** The suffixes to raise, in a typeset text. */
export function ordinalSuffixes(text: string): Suffix[] {
  if (!TOUCHING.test(text)) return []
  return Array.from(text.matchAll(SUFFIX), ({ 0: suffix, index }) => ({ start: index, end: index + suffix.length }))
}
