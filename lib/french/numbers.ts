import { NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE } from './characters'

const LETTERS = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
  ' ',
)

/**
 * `1200` → « 1 200 », with U+202F between thousands. Intl is not used: its output changes with ICU.
 */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, NARROW_NO_BREAK_SPACE)
}

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

/** « quatre », « seize », then « 17 »: beyond what a sentence writes out. */
export function inLetters(n: number): string {
  return LETTERS[n] ?? grouped(n)
}

/** « 7 min ». */
export function readingTime(minutes: number): string {
  return `${grouped(minutes)}${NO_BREAK_SPACE}min`
}
