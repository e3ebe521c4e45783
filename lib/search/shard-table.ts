import type { Store } from '../store/store'
import { avalanche, fnv1a } from '../text/hash'
import type { ChangedFiles } from './changed-files'
import { shardPath, TABLE } from './index-format'
import type { ChangedTerm, TermTable } from './term-table'

/** In bytes. A heavier term has a shard to itself, so that no neighbours are fetched with it. */
const HEAVY_TERM = 1500

/** Terms that can name a shard file. */
const NAME = /^[a-z0-9]{1,40}$/

/** If a larger share of the terms changed, recomputing every boundary is faster. */
const RECUT_SHARE = 1 / 16

/**
 * The partition of the terms into shards. A hash of a term decides whether it begins a shard, so
 * boundaries and names are stable: a changed article rewrites only the shards of its own terms.
 */
export class ShardTable {
  readonly #store: Store
  readonly #terms: TermTable
  readonly #files: ChangedFiles

  constructor(store: Store, terms: TermTable, files: ChangedFiles) {
    this.#store = store
    this.#terms = terms
    this.#files = files
  }

  /** The first term of each shard. The first shard has no name and begins with the empty string. */
  firsts(): string[] {
    const sql = 'select first from search_shards order by first'
    return ['', ...this.#store.all<{ first: string }>(sql).map(({ first }) => first)]
  }

  has(first: string): boolean {
    return first === '' || this.#store.get('select 1 from search_shards where first = ?', first) !== undefined
  }

  /** The first term of the following shard. */
  next(first: string): string | undefined {
    const sql = 'select first from search_shards where first > ? order by first limit 1'
    return this.#store.get<{ first: string }>(sql, first)?.first
  }

  /**
   * Updates boundaries near changed terms. One term in `each` begins a shard; `isCut` means that
   * `each` did not change.
   */
  update(moved: readonly ChangedTerm[], each: number, isCut: boolean, count: number): void {
    const changed = isCut && moved.length < count * RECUT_SHARE ? this.#around(moved, each) : this.#everywhere(each)
    const touched = new Set(moved.map(({ term }) => this.#holding(term)))
    for (const first of changed) {
      touched.add(first)
      touched.add(this.#holding(first))
      touched.add(this.#before(first))
    }
    this.#files.mark([...touched].map(shardPath))
    if (changed.length > 0) this.#files.mark([TABLE])
  }

  /** Returns the terms that became, or ceased to be, the first of a shard. */
  #around(moved: readonly ChangedTerm[], each: number): string[] {
    const doubtful = new Set<string>()
    for (const { term, before, after } of moved) {
      if ((before === undefined) === (after === undefined) && isAlone(before) === isAlone(after)) continue
      doubtful.add(term)
      const next = this.#terms.after(term)
      if (next) doubtful.add(next.term)
    }
    return [...doubtful].filter((term) => {
      const weight = this.#terms.weightOf(term)
      const begins = weight !== undefined && isFirst(term, weight, this.#terms.before(term), each)
      return this.#set(term, begins)
    })
  }

  #everywhere(each: number): string[] {
    const gone = new Set(this.firsts().slice(1))
    const added: string[] = []
    let previous: { weight: number } | undefined
    for (const { term, weight } of this.#terms.all()) {
      if (isFirst(term, weight, previous, each) && !gone.delete(term)) added.push(term)
      previous = { weight }
    }
    for (const first of added) this.#set(first, true)
    for (const first of gone) this.#set(first, false)
    return [...added, ...gone]
  }

  #set(term: string, begins: boolean): boolean {
    if (!NAME.test(term) || this.has(term) === begins) return false
    const sql = begins ? 'insert into search_shards values (?)' : 'delete from search_shards where first = ?'
    this.#store.run(sql, term)
    return true
  }

  #holding(term: string): string {
    const sql = 'select max(first) as first from search_shards where first <= ?'
    return this.#store.get<{ first: string | null }>(sql, term)?.first ?? ''
  }

  #before(first: string): string {
    const sql = 'select max(first) as first from search_shards where first < ?'
    return this.#store.get<{ first: string | null }>(sql, first)?.first ?? ''
  }
}

function isAlone(term: { weight: number } | undefined): boolean {
  return term !== undefined && term.weight > HEAVY_TERM
}

function isFirst(term: string, weight: number, previous: { weight: number } | undefined, each: number): boolean {
  return NAME.test(term) && (isAlone({ weight }) || isAlone(previous) || avalanche(fnv1a(term)) % each === 0)
}
