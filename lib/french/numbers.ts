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

/** « 320 Ko », « 1,2 Mo »: decimal units, as file managers show them. */
export function fileSize(bytes: number): string {
  if (bytes < 1e6) return `${grouped(Math.max(1, Math.round(bytes / 1e3)))}${NO_BREAK_SPACE}Ko`
  const tenths = Math.round(bytes / 1e5)
  const decimal = tenths < 100 && tenths % 10 !== 0 ? `,${tenths % 10}` : ''
  return `${grouped(tenths < 100 ? Math.floor(tenths / 10) : Math.round(tenths / 10))}${decimal}${NO_BREAK_SPACE}Mo`
}

/** « 7 min ». */
export function readingTime(minutes: number): string {
  return `${grouped(minutes)}${NO_BREAK_SPACE}min`
}
