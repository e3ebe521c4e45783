/** One entry of a list. Entries stand in the code-point order of `sort`; several facts may give the same one. */
export interface Row {
  list: string
  sort: string
  member: string
  value?: string
}

export type Entry = Pick<Row, 'sort' | 'member' | 'value'>

/** A part of a list: the entries whose `sort` is `from` or more and less than `to`, from either end. */
export interface Range {
  from?: string
  to?: string
  limit?: number
  reverse?: true
}

/** What is asked of a list: its entries, how many they are, or which of its members another list lacks. */
export type ListQuery = { entries: Range } | { count: true } | { missingFrom: string }

/** What a rule may ask. Each question is recorded, so that the fact is derived again when its answer changes. */
export interface FactReader<Values> {
  /** Undefined where there is no such fact. */
  fact<F extends keyof Values & string>(family: F, key: string): Values[F] | undefined
  list(name: string, range?: Range): Entry[]
  count(name: string): number
  /** The members of a list that are not of another one; in both, `sort` is the member. */
  missing(list: string, from: string): string[]
  /** Whether the clock has reached a moment, `YYYY-MM-DD HH:MM` in the time zone of the paper. */
  hasPassed(moment: string): boolean
  /** The month of the clock, `YYYY-MM`. */
  month(): string
}

export interface Derived<Value> {
  /** Plain data, as JSON has it. Undefined where there is no such fact. */
  value?: Value | undefined
  rows?: Row[]
}

/** How the facts of a family are made from other facts. */
export interface Rule<Values, Family extends keyof Values> {
  /** There is one for each member of this list, where `sort` is the member too; without a list, one for each key that is asked for. */
  keyList?: string
  /** False where values are large and seldom asked for: only their hash is remembered, and they are derived again. */
  storesValue?: false
  /** True where the build asks which of them have changed since the edition was switched. */
  tracksChanges?: true
  derive(key: string, read: FactReader<Values>): Derived<Values[Family]>
}

/** In order: a rule reads families that stand before its own, and those that have no rule because they are put. */
export type Rules<Values> = { [Family in keyof Values]?: Rule<Values, Family> }
