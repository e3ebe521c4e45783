import { getOrInsert } from '../collections'
import type { Entry, ListQuery, Range, Row } from './rule'
import type { Store } from './store'

/** The members that were added to or removed from each list. */
export type ListChanges = Map<string, Set<string>>

const BEYOND = '\u{10ffff}'

/** The rows that facts add to lists. They are written in bulk, before their list is read. */
export class Lists {
  readonly #store: Store
  readonly #idOf: (list: string) => number
  readonly #unwritten = new Set<string>()
  readonly #owners = new Set<number>()
  #added: unknown[] = []
  #removed: unknown[] = []

  constructor(store: Store, idOf: (list: string) => number) {
    this.#store = store
    this.#idOf = idOf
  }

  /**
   * Groups rows in the order of the primary key: a range with a limit costs its limit, whatever the
   * length of the list.
   */
  read(list: string, { from = '', to = BEYOND, limit = -1, reverse }: Range = {}): Entry[] {
    this.#flushFor(list)
    const order = reverse ? 'desc' : 'asc'
    const found = this.#store.rows<[sort: string, member: string, value: string | null]>(
      `select json_group_array(json_array(sort, member, value)) as rows from (
         select sort, member, min(value) as value from entry where list = ? and sort >= ? and sort < ?
         group by sort, member order by sort ${order}, member ${order} limit ?)`,
      this.#idOf(list),
      from,
      to,
      limit,
    )
    return found.map(([sort, member, value]) => ({ sort, member, ...(value !== null && { value }) }))
  }

  count(list: string): number {
    this.#flushFor(list)
    const sql = 'select count(*) as count from entry where list = ?'
    return this.#store.get<{ count: number }>(sql, this.#idOf(list))?.count ?? 0
  }

  /** The members of one list that another list lacks, where both are sorted by member. */
  missing(list: string, from: string): string[] {
    for (const each of [list, from]) this.#flushFor(each)
    const sql = `select distinct member from entry where list = ?
      and not exists (select 1 from entry as other where other.list = ? and other.sort = entry.sort) order by member`
    return this.#store.all<{ member: string }>(sql, this.#idOf(list), this.#idOf(from)).map(({ member }) => member)
  }

  /** The row of a member in a list sorted by member. */
  find(list: string, member: string): { value?: string } | undefined {
    this.#flushFor(list)
    // Without a matching row, an aggregate query gives a row with a count of 0.
    const sql = 'select count(*) as count, min(value) as value from entry where list = ? and sort = ?'
    const found = this.#store.get<{ count: number; value: string | null }>(sql, this.#idOf(list), member)
    if (!found?.count) return undefined
    return found.value === null ? {} : { value: found.value }
  }

  answer(list: string, query: ListQuery): unknown {
    if ('entries' in query) return this.read(list, query.entries)
    return 'count' in query ? this.count(list) : this.missing(list, query.missingFrom)
  }

  /** Replaces the rows that a fact gave before, and returns the changes of each list. */
  replace(owner: number, before: readonly Row[], after: readonly Row[]): ListChanges {
    // Pending writes of the same fact go first: removed and added rows must not mix.
    if (this.#owners.has(owner)) this.flush()
    this.#owners.add(owner)
    const [old, now] = [keyed(before), keyed(after)]
    const changes: ListChanges = new Map()
    for (const [key, row] of old) {
      if (now.has(key)) continue
      this.#removed.push([this.#idOf(row.list), row.sort, row.member, owner])
      this.#noteChange(row, changes)
    }
    for (const [key, row] of now) {
      if (old.has(key)) continue
      this.#added.push([this.#idOf(row.list), row.sort, row.member, owner, row.value ?? null])
      this.#noteChange(row, changes)
    }
    return changes
  }

  flush(): void {
    this.#store.runForEach(
      `delete from entry where (list, sort, member, owner) in
       (select value->>0, value->>1, value->>2, value->>3 from json_each(?))`,
      this.#removed,
    )
    this.#store.runForEach(
      `insert or replace into entry select value->>0, value->>1, value->>2, value->>3, value->>4 from json_each(?)`,
      this.#added,
    )
    this.#removed = []
    this.#added = []
    this.#unwritten.clear()
    this.#owners.clear()
  }

  #flushFor(list: string): void {
    if (this.#unwritten.has(list)) this.flush()
  }

  #noteChange({ list, member }: Row, changes: ListChanges): void {
    this.#unwritten.add(list)
    getOrInsert(changes, list, () => new Set()).add(member)
  }
}

function keyed(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [JSON.stringify([row.list, row.sort, row.member, row.value]), row]))
}
