import { getOrInsert } from '../../collections'
import type { Store } from '../../store/store'
import type { ArticleTable, HashedArticle, IndexedArticle } from './article-table'
import { type ArticleText, readSentences } from './article-text'
import type { DocumentFrequencies } from './document-frequencies'
import { InvertedIndex } from './inverted-index'
import { minhashOf } from './minhash'
import type { NearDuplicates } from './near-duplicates'
import { Scorer } from './scorer'
import { vectorOf } from './term-vector'
import { TOP, TopK } from './top-k'
import type { TopKTable } from './top-k-table'

/** The slugs of the articles that have another pool than before, or other twins; without those that are gone. */
export interface ChangedArticles {
  similar: string[]
  duplicates: string[]
}

/** What a pool of an article that did not change loses and gains. */
interface TopKChanges {
  removed: number[]
  inserted: [article: number, score: number][]
}

interface ArticleWithId {
  article: number
  source: ArticleText
}

/** Texts that are held at once while an archive is indexed. */
const BATCH = 10_000

/** From this many articles on, all postings are sooner read at once. */
const READ_ALL_FROM = 200

/** One update of the index. Only the pools that a changed article enters or leaves are written again. */
export class IndexUpdate {
  readonly #frequencies: DocumentFrequencies
  readonly #articles: ArticleTable
  readonly #topK: TopKTable
  readonly #duplicates: NearDuplicates
  readonly #index: InvertedIndex
  readonly #changes = new Map<number, TopKChanges>()
  readonly #changed = new Set<number>()
  /** Articles of another day than before: lists that hold them are others. */
  readonly #redated = new Set<number>()

  constructor(
    store: Store,
    rarities: DocumentFrequencies,
    articles: ArticleTable,
    pools: TopKTable,
    twins: NearDuplicates,
  ) {
    this.#frequencies = rarities
    this.#articles = articles
    this.#topK = pools
    this.#duplicates = twins
    this.#index = new InvertedIndex(store)
  }

  run(sources: readonly ArticleText[], removed: readonly string[]): ChangedArticles {
    if (sources.length + removed.length === 0) return { similar: [], duplicates: [] }
    const before = this.#articles.nextId()
    const gone = removed.flatMap((slug) => this.#articles.idOf(slug) ?? [])
    const numbered = this.#withIds(sources, before)
    const end = Math.max(before, (numbered.at(-1)?.article ?? 0) + 1)
    const touched = new Set([...gone, ...numbered.map(({ article }) => article)])
    if (touched.size > READ_ALL_FROM) this.#index.readAll()
    this.#topK.open(end)
    const comparison = new Scorer(this.#index, end)
    const former = [...touched].flatMap((article) => this.#articles.read(article) ?? [])
    const days = new Map(former.map(({ article, day }) => [article, day]))
    for (const { article, source } of numbered) {
      if (days.has(article) && days.get(article) !== source.day) this.#redated.add(article)
    }
    for (const known of former) this.#noteRemoved(known, comparison, touched)
    const beside = this.#duplicates.remove(former)
    for (const article of gone) this.#delete(article)
    const twins = this.#duplicates.find(this.#write(numbered, former), beside)
    const others = this.#articles.count() > numbered.length
    for (const known of this.#read(numbered)) this.#noteInserted(known, comparison, touched, others)
    for (const [article, moves] of this.#changes) this.#apply(article, moves, comparison)
    this.#topK.close()
    return { similar: this.#slugs(this.#changed), duplicates: this.#slugs(twins) }
  }

  /** Known articles keep their numbers. In increasing order, as postings have them. */
  #withIds(sources: readonly ArticleText[], before: number): ArticleWithId[] {
    let end = before
    const numbered = sources.map((source) => ({ article: this.#articles.idOf(source.slug) ?? end++, source }))
    return numbered.sort((a, b) => a.article - b.article)
  }

  /** Notes in whose pools an article may stand. */
  #noteRemoved(known: IndexedArticle, comparison: Scorer, touched: ReadonlySet<number>): void {
    comparison.scoreTowards(known)
    for (const [other, score] of this.#others(comparison, touched)) {
      if (score >= this.#topK.threshold(other)) this.#changesOf(other).removed.push(known.article)
    }
  }

  #write(numbered: readonly ArticleWithId[], former: readonly IndexedArticle[]): HashedArticle[] {
    const sketched: HashedArticle[] = []
    for (let from = 0; from < Math.max(1, numbered.length); from += BATCH) {
      const rows = numbered.slice(from, from + BATCH).map((one) => this.#indexed(one))
      for (const row of rows) this.#articles.write(row)
      this.#index.replace(from === 0 ? former : [], rows)
      this.#duplicates.add(rows)
      sketched.push(...rows.map(({ article, slug, day, minhash }) => ({ article, slug, day, minhash })))
    }
    return sketched
  }

  #indexed({ article, source }: ArticleWithId): IndexedArticle {
    const text = readSentences(source)
    const { slug, day } = source
    return { article, slug, day, ...vectorOf(text, this.#frequencies), minhash: minhashOf(text) }
  }

  *#read(numbered: readonly ArticleWithId[]): Generator<IndexedArticle> {
    for (const { article } of numbered) {
      const known = this.#articles.read(article)
      if (known) yield known
    }
  }

  /** Makes the pool of a changed article, and notes into whose pools it may come. */
  #noteInserted(known: IndexedArticle, comparison: Scorer, touched: ReadonlySet<number>, others: boolean): void {
    this.#save(known.article, this.#computeTopK(known, comparison))
    if (!others) return
    comparison.scoreTowards(known)
    for (const [other, score] of this.#others(comparison, touched)) {
      if (score >= this.#topK.threshold(other)) this.#changesOf(other).inserted.push([known.article, score])
    }
  }

  #apply(article: number, { removed, inserted }: TopKChanges, comparison: Scorer): void {
    const pool = this.#topK.read(article)
    for (const other of removed) pool.remove(other)
    for (const [other, score] of inserted) pool.insert(other, score, this.#isBefore)
    const known = pool.isExact() ? undefined : this.#articles.read(article)
    this.#save(article, known ? this.#computeTopK(known, comparison) : pool)
  }

  #computeTopK(known: IndexedArticle, comparison: Scorer): TopK {
    comparison.scoreFrom(known)
    const pool = new TopK()
    for (let i = 0; i < comparison.count; i++) {
      const other = comparison.articles[i] ?? 0
      if (other !== known.article) pool.insert(other, comparison.scores[other] ?? 0, this.#isBefore)
    }
    return pool
  }

  #save(article: number, pool: TopK): void {
    const before = this.#topK.read(article)
    this.#topK.write(article, pool)
    const isRedated = pool.articles.slice(0, TOP).some((other) => this.#redated.has(other))
    if (isRedated || !isSame(before, pool)) this.#changed.add(article)
  }

  *#others({ articles, scores, count }: Scorer, touched: ReadonlySet<number>): Generator<[number, number]> {
    for (let i = 0; i < count; i++) {
      const other = articles[i] ?? 0
      if (!touched.has(other)) yield [other, scores[other] ?? 0]
    }
  }

  #changesOf(article: number): TopKChanges {
    return getOrInsert(this.#changes, article, () => ({ removed: [], inserted: [] }))
  }

  #delete(article: number): void {
    this.#articles.delete(article)
    this.#topK.delete(article)
  }

  #isBefore = (article: number, other: number): boolean => this.#articles.isBefore(article, other)

  #slugs(articles: Iterable<number>): string[] {
    return [...articles].flatMap((article) => this.#articles.ref(article).slug || []).sort()
  }
}

function isSame(one: TopK, other: TopK): boolean {
  const first = (numbers: readonly number[]) => numbers.slice(0, TOP).join()
  return first(one.articles) === first(other.articles) && first(one.scores) === first(other.scores)
}
