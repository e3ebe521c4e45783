import type { Store } from '../store/store'
import { avalanche, fnv1a } from '../text/hash'
import type { ChangedFiles } from './changed-files'
import { shardPath, TABLE } from './index-format'
import type { ChangedTerm, TermTable } from './term-table'

/** Bytes from which a word has a shard to itself: whoever seeks its neighbours would fetch it for nothing. */
const HEAVY_TERM = 1500

/** May begin a shard, whose file it then names. */
const NAME = /^[a-z0-9]{1,40}$/

/** From this share of the terms on, all boundaries are sooner sought at once. */
const RECUT_SHARE = 1 / 16

/**
 * The terms of the paper, cut in shards. One begins at each term that its own letters choose, so that a shard stays as it is, and keeps
 * its name, whatever becomes of the others: an article that changes touches the shards of its own words.
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

  /** The first term of each shard but the first, which holds whatever comes before and has no name. */
  firsts(): string[] {
    const sql = 'select first from search_shards order by first'
    return ['', ...this.#store.all<{ first: string }>(sql).map(({ first }) => first)]
  }

  has(first: string): boolean {
    return first === '' || this.#store.get('select 1 from search_shards where first = ?', first) !== undefined
  }

  /** The first term of the shard that follows one. */
  next(first: string): string | undefined {
    const sql = 'select first from search_shards where first > ? order by first limit 1'
    return this.#store.get<{ first: string }>(sql, first)?.first
  }

  /** Cuts anew where terms have moved. One term of `each` begins a shard; `isCut` when that was so before. */
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

  /** Gives the terms that begin a shard and did not, or no longer do. */
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
