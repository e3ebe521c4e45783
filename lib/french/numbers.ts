import { type NumberSigns, numbersWith } from '../phrasing/numbers'
import { NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE } from '../phrasing/spaces'

/** U+202F stands between thousands. */
export const FRENCH_NUMBERS: NumberSigns = {
  thousands: NARROW_NO_BREAK_SPACE,
  decimal: ',',
  kilobytes: 'Ko',
  megabytes: 'Mo',
}

export const { grouped } = numbersWith(FRENCH_NUMBERS)

/**
 * 0 and 1 are singular in French, and words in -s, -x or -z do not change: « 0 article », « 3 fois
 * ».
 */
export function plural(n: number, noun: string): string {
  return n < 2 || /[sxz]$/.test(noun) ? noun : `${noun}s`
}

/** `count(1200, 'article')` → « 1 200 articles », which no line may break. */
export function count(n: number, noun: string): string {
  return `${grouped(n)}${NO_BREAK_SPACE}${plural(n, noun)}`
}
