import type { DateNames } from '../phrasing/dates'
import type { NumberSigns } from '../phrasing/numbers'
import type { words } from './french'

/** The words of French with any text in their place: the compiler names those that are missing. */
export type Words = Wide<typeof words>

type Wide<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Wide<T[Key]> }

/** All that the interface says in a language. */
export interface Dictionary {
  dates: DateNames
  numbers: NumberSigns
  /** Before the last of several names. */
  and: string
  words: Words
}
