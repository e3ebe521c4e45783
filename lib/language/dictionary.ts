import type { DateNames } from '../phrasing/dates'
import type { NumberSigns } from '../phrasing/numbers'
import type { words } from './french'

/** The shape of the French dictionary: the compiler reports missing words in the others. */
export type Words = Wide<typeof words>

type Wide<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Wide<T[Key]> }

/** All the words and formats of a language. */
export interface Dictionary {
  dates: DateNames
  numbers: NumberSigns
  /** Before the last of several names. */
  and: string
  words: Words
}
