import { getOrInsert } from '../../collections'
import type { Store } from '../../store/store'
import type { Articles, Known, Sketched } from './articles'
import { Comparison } from './comparison'
import { POOL, Pool } from './pool'
import type { Pools } from './pools'
import { Postings } from './postings'
import type { Rarities } from './rarities'
import { sketchOf } from './sketch'
import { type NearSource, readSource } from './source'
import type { Twins } from './twins'
import { vectorOf } from './vector'

/** The slugs of the articles that have another pool than before, or other twins; without those that are gone. */
export interface Changed {
  pools: string[]
  twins: string[]
}

/** What a pool of an article that did not change loses and gains. */
interface Moves {
  dropped: number[]
  offered: [article: number, score: number][]
}

interface Numbered {
  article: number
  source: NearSource
}

/** Texts that are held at once while an archive is indexed. */
const AT_ONCE = 10_000

/** From this many articles on, all postings are sooner read at once. */
const MANY = 200

/** One update of the index. Only the pools that a changed article enters or leaves are written again. */
export class Update {
  readonly #rarities: Rarities
  readonly #articles: Articles
  readonly #pools: Pools
  readonly #twins: Twins
  readonly #postings: Postings
  readonly #moves = new Map<number, Moves>()
  readonly #changed = new Set<number>()
  /** Articles of another day than before: lists that hold them are others. */
  readonly #redated = new Set<number>()

  constructor(store: Store, rarities: Rarities, articles: Articles, pools: Pools, twins: Twins) {
    this.#rarities = rarities
    this.#articles = articles
    this.#pools = pools
    this.#twins = twins
    this.#postings = new Postings(store)
  }

  run(sources: readonly NearSource[], removed: readonly string[]): Changed {
    if (sources.length + removed.length === 0) return { pools: [], twins: [] }
    const before = this.#articles.end()
    const gone = removed.flatMap((slug) => this.#articles.numberOf(slug) ?? [])
    const numbered = this.#numbered(sources, before)
    const end = Math.max(before, (numbered.at(-1)?.article ?? 0) + 1)
    const touched = new Set([...gone, ...numbered.map(({ article }) => article)])
    if (touched.size > MANY) this.#postings.readAll()
    this.#pools.open(end)
    const comparison = new Comparison(this.#postings, end)
    const former = [...touched].flatMap((article) => this.#articles.read(article) ?? [])
    const days = new Map(former.map(({ article, day }) => [article, day]))
    for (const { article, source } of numbered) {
      if (days.has(article) && days.get(article) !== source.day) this.#redated.add(article)
    }
    for (const known of former) this.#leave(known, comparison, touched)
    const beside = this.#twins.remove(former)
    for (const article of gone) this.#delete(article)
    const twins = this.#twins.seek(this.#write(numbered, former), beside)
    const others = this.#articles.count() > numbered.length
    for (const known of this.#read(numbered)) this.#enter(known, comparison, touched, others)
    for (const [article, moves] of this.#moves) this.#move(article, moves, comparison)
    this.#pools.close()
    return { pools: this.#slugs(this.#changed), twins: this.#slugs(twins) }
  }

  /** Known articles keep their numbers. In increasing order, as postings have them. */
  #numbered(sources: readonly NearSource[], before: number): Numbered[] {
    let end = before
    const numbered = sources.map((source) => ({ article: this.#articles.numberOf(source.slug) ?? end++, source }))
    return numbered.sort((a, b) => a.article - b.article)
  }

  /** Notes in whose pools an article may stand. */
  #leave(known: Known, comparison: Comparison, touched: ReadonlySet<number>): void {
    comparison.answer(known)
    for (const [other, score] of this.#others(comparison, touched)) {
      if (score >= this.#pools.floor(other)) this.#movesOf(other).dropped.push(known.article)
    }
  }

  #write(numbered: readonly Numbered[], former: readonly Known[]): Sketched[] {
    const sketched: Sketched[] = []
    for (let from = 0; from < Math.max(1, numbered.length); from += AT_ONCE) {
      const rows = numbered.slice(from, from + AT_ONCE).map((one) => this.#understood(one))
      for (const row of rows) this.#articles.write(row)
      this.#postings.splice(from === 0 ? former : [], rows)
      this.#twins.add(rows)
      sketched.push(...rows.map(({ article, slug, day, sketch }) => ({ article, slug, day, sketch })))
    }
    return sketched
  }

  #understood({ article, source }: Numbered): Known {
    const text = readSource(source)
    const { slug, day } = source
    return { article, slug, day, ...vectorOf(text, this.#rarities), sketch: sketchOf(text) }
  }

  *#read(numbered: readonly Numbered[]): Generator<Known> {
    for (const { article } of numbered) {
      const known = this.#articles.read(article)
      if (known) yield known
    }
  }

  /** Makes the pool of a changed article, and notes into whose pools it may come. */
  #enter(known: Known, comparison: Comparison, touched: ReadonlySet<number>, others: boolean): void {
    this.#keep(known.article, this.#asked(known, comparison))
    if (!others) return
    comparison.answer(known)
    for (const [other, score] of this.#others(comparison, touched)) {
      if (score >= this.#pools.floor(other)) this.#movesOf(other).offered.push([known.article, score])
    }
  }

  #move(article: number, { dropped, offered }: Moves, comparison: Comparison): void {
    const pool = this.#pools.read(article)
    for (const other of dropped) pool.drop(other)
    for (const [other, score] of offered) pool.offer(other, score, this.#isBefore)
    const known = pool.isSure() ? undefined : this.#articles.read(article)
    this.#keep(article, known ? this.#asked(known, comparison) : pool)
  }

  #asked(known: Known, comparison: Comparison): Pool {
    comparison.ask(known)
    const pool = new Pool()
    for (let i = 0; i < comparison.count; i++) {
      const other = comparison.met[i] ?? 0
      if (other !== known.article) pool.offer(other, comparison.scores[other] ?? 0, this.#isBefore)
    }
    return pool
  }

  #keep(article: number, pool: Pool): void {
    const before = this.#pools.read(article)
    this.#pools.write(article, pool)
    const isRedated = pool.articles.slice(0, POOL).some((other) => this.#redated.has(other))
    if (isRedated || !isSame(before, pool)) this.#changed.add(article)
  }

  *#others({ met, scores, count }: Comparison, touched: ReadonlySet<number>): Generator<[number, number]> {
    for (let i = 0; i < count; i++) {
      const other = met[i] ?? 0
      if (!touched.has(other)) yield [other, scores[other] ?? 0]
    }
  }

  #movesOf(article: number): Moves {
    const known = getOrInsert(this.#moves, article, () => ({ dropped: [], offered: [] }))
    return known
  }

  #delete(article: number): void {
    this.#articles.delete(article)
    this.#pools.delete(article)
  }

  #isBefore = (article: number, other: number): boolean => this.#articles.isBefore(article, other)

  #slugs(articles: Iterable<number>): string[] {
    return [...articles].flatMap((article) => this.#articles.listed(article).slug || []).sort()
  }
}

function isSame(one: Pool, other: Pool): boolean {
  const first = (numbers: readonly number[]) => numbers.slice(0, POOL).join()
  return first(one.articles) === first(other.articles) && first(one.scores) === first(other.scores)
}
