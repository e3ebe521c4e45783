/**
 * One row of a list. Rows are sorted by the code points of `sort`; several facts may give the same
 * row.
 */
export interface Row {
  list: string
  sort: string
  member: string
  value?: string
}

export type Entry = Pick<Row, 'sort' | 'member' | 'value'>

/** A part of a list: rows whose `sort` is at least `from` and less than `to`, from either end. */
export interface Range {
  from?: string
  to?: string
  limit?: number
  reverse?: true
}

/** A query to a list: its entries, their number, or the members that another list lacks. */
export type ListQuery = { entries: Range } | { count: true } | { missingFrom: string }

/**
 * What a rule may read. Each read is recorded, so that the fact is derived again when an answer
 * changes.
 */
export interface FactReader<Values> {
  /** Undefined where there is no such fact. */
  fact<F extends keyof Values & string>(family: F, key: string): Values[F] | undefined
  list(name: string, range?: Range): Entry[]
  count(name: string): number
  /** The members of one list that another list lacks; in both, `sort` is the member. */
  missing(list: string, from: string): string[]
  /** Whether the clock has passed a moment, `YYYY-MM-DD HH:MM` in the time zone of the paper. */
  hasPassed(moment: string): boolean
  /** The month of the clock, `YYYY-MM`. */
  month(): string
}

export interface Derived<Value> {
  /** JSON data. Undefined where the fact does not exist. */
  value?: Value | undefined
  rows?: Row[]
}

/** How the facts of a family are derived from other facts. */
export interface Rule<Values, Family extends keyof Values> {
  /**
   * The list whose members are the keys of the family (`sort` is the member too). Without it, a
   * fact is derived for each key asked for.
   */
  keyList?: string
  /**
   * False where values are large and seldom read: only the hash is stored, and the value is derived
   * again.
   */
  storesValue?: false
  /** True where the build asks which facts changed since it last acknowledged them. */
  tracksChanges?: true
  /** `value` is that of the key's row in `keyList`. The fact is derived again when it changes. */
  derive(key: string, read: FactReader<Values>, value: string | undefined): Derived<Values[Family]>
}

/** In order: a rule reads only families before its own, and put families. */
export type Rules<Values> = { [Family in keyof Values]?: Rule<Values, Family> }
