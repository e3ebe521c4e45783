import { getOrInsert } from '../collections'
import { NO_READS, type Reads, type Validity } from './read-recorder'
import type { Row } from './rule'
import type { Store } from './store'
import { parseJson } from './value-cache'

/** A fact before it is derived again. `reads` is null where it was put, or only asked for. */
interface PreviousFact {
  hash: string
  reads: Reads | null
  rows: Row[]
}

/** A fact to store. `value` is JSON; null where there is none, or where only the hash is stored. */
interface StoredFact extends Validity {
  hash: string
  value: string | null
  reads: Reads | undefined
  rows: readonly Row[]
  /** Whether the change is tracked until it is acknowledged. */
  changed: boolean
}

const NO_FACT: PreviousFact = { hash: '', reads: null, rows: [] }

/** The names that are held in memory, some 100 bytes each. */
const MOST_NAMES = 1_000_000

const COLUMNS = 'hash, value, reads, rows, since, until'

/** Facts by id. New names get their ids here, so that thousands of names are written together. */
export class FactTable {
  readonly #store: Store
  readonly #ids = new Map<string, number>()
  /** Names that are not written yet, by id. */
  readonly #unwritten = new Map<number, [family: string, key: string]>()
  readonly #mostNames: number
  /** Whether `#ids` has every name of the store. */
  #hasAllNames: boolean
  #next: number

  constructor(store: Store, mostNames = MOST_NAMES) {
    this.#store = store
    this.#mostNames = mostNames
    this.#next = (store.get<{ last: number | null }>('select max(id) as last from fact')?.last ?? 0) + 1
    this.#hasAllNames = this.#next === 1
  }

  idOf(family: string, key: string): number {
    const name = `${family} ${key}`
    if (this.#ids.size >= this.#mostNames) this.#forgetNames()
    return getOrInsert(this.#ids, name, () => this.#find(family, key) ?? this.#assignId(family, key))
  }

  /** Whether a fact or list was unknown when this run began. */
  isNew(id: number): boolean {
    return this.#unwritten.has(id)
  }

  previous(id: number): PreviousFact {
    if (this.isNew(id)) return NO_FACT
    const sql = 'select hash, reads, rows from fact where id = ?'
    const found = this.#store.get<{ hash: string; reads: string | null; rows: string | null }>(sql, id)
    if (!found) return NO_FACT
    return {
      hash: found.hash,
      reads: found.reads === null ? null : parseJson<Reads>(found.reads),
      rows: found.rows === null ? [] : parseJson<Row[]>(found.rows),
    }
  }

  readsOf(id: number): Reads {
    return this.previous(id).reads ?? NO_READS
  }

  value(id: number): { hash: string; value: string | null; isDerived: boolean } {
    const sql = 'select hash, value, reads is not null as isDerived from fact where id = ?'
    const found = this.isNew(id)
      ? undefined
      : this.#store.get<{ hash: string; value: string | null; isDerived: number }>(sql, id)
    return found ? { ...found, isDerived: found.isDerived === 1 } : { hash: '', value: null, isDerived: false }
  }

  save(id: number, { hash, value, reads, rows, since, until, changed }: StoredFact): void {
    const columns = [
      hash,
      value,
      reads ? JSON.stringify(reads) : null,
      rows.length > 0 ? JSON.stringify(rows) : null,
      since,
      until,
    ] as const
    const name = this.#unwritten.get(id)
    if (name) {
      const sql = `insert into fact (${COLUMNS}, changed, id, family, key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
      this.#store.run(sql, ...columns, changed ? 1 : 0, id, ...name)
      this.#unwritten.delete(id)
    } else {
      const sql = `update fact set (${COLUMNS}) = (?, ?, ?, ?, ?, ?), dirty = 0, changed = changed or ? where id = ?`
      this.#store.run(sql, ...columns, changed ? 1 : 0, id)
    }
  }

  /** Writes the names that were only asked for. */
  flush(): void {
    const rows = [...this.#unwritten].map(([id, [family, key]]) => [id, family, key])
    const sql = 'insert into fact (id, family, key) select value->>0, value->>1, value->>2 from json_each(?)'
    this.#store.runForEach(sql, rows)
    this.#unwritten.clear()
  }

  #find(family: string, key: string): number | undefined {
    if (this.#hasAllNames) return undefined
    const sql = 'select id from fact where family = ? and key = ?'
    return this.#store.get<{ id: number }>(sql, family, key)?.id
  }

  /** Names are found in the store again. */
  #forgetNames(): void {
    this.flush()
    this.#ids.clear()
    this.#hasAllNames = false
  }

  #assignId(family: string, key: string): number {
    this.#unwritten.set(this.#next, [family, key])
    return this.#next++
  }
}
