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
import { TOP, TopK, type TopKTable } from './top-k'

/** The slugs of the articles whose top-k or near duplicates changed, without removed articles. */
export interface ChangedArticles {
  similar: string[]
  duplicates: string[]
}

/** The articles that leave and enter the top-k of an unchanged article. */
interface TopKChanges {
  removed: number[]
  inserted: [article: number, score: number][]
}

interface ArticleWithId {
  article: number
  source: ArticleText
}

/** How many texts are held in memory at once while an archive is indexed. */
const BATCH = 10_000

/** From this many articles on, reading all postings at once is faster than bucket by bucket. */
const READ_ALL_FROM = 200

/** What an update reads and writes. */
interface NearTables {
  articles: ArticleTable
  topK: TopKTable
  duplicates: NearDuplicates
}

/**
 * One update of the index. It writes only the top-k lists that a changed article enters or leaves.
 */
export class IndexUpdate {
  readonly #frequencies: DocumentFrequencies
  readonly #articles: ArticleTable
  readonly #topK: TopKTable
  readonly #duplicates: NearDuplicates
  readonly #index: InvertedIndex
  readonly #changes = new Map<number, TopKChanges>()
  readonly #changed = new Set<number>()
  /** Articles whose day changed: the lists that hold them change as well. */
  readonly #redated = new Set<number>()

  constructor(store: Store, frequencies: DocumentFrequencies, { articles, topK, duplicates }: NearTables) {
    this.#frequencies = frequencies
    this.#articles = articles
    this.#topK = topK
    this.#duplicates = duplicates
    this.#index = new InvertedIndex(store)
  }

  run(sources: readonly ArticleText[], removed: readonly string[]): ChangedArticles {
    if (sources.length + removed.length === 0) return { similar: [], duplicates: [] }
    const nextId = this.#articles.nextId()
    const gone = removed.flatMap((slug) => this.#articles.idOf(slug) ?? [])
    const changed = this.#withIds(sources, nextId)
    const size = Math.max(nextId, (changed.at(-1)?.article ?? 0) + 1)
    const touched = new Set([...gone, ...changed.map(({ article }) => article)])
    if (touched.size > READ_ALL_FROM) this.#index.readAll()
    this.#topK.open(size)
    const scorer = new Scorer(this.#index, size)
    const previous = [...touched].flatMap((article) => this.#articles.read(article) ?? [])
    this.#noteRedated(changed, previous)
    for (const known of previous) this.#noteRemoved(known, scorer, touched)
    const candidates = this.#duplicates.remove(previous)
    for (const article of gone) this.#delete(article)
    const duplicates = this.#duplicates.find(this.#write(changed, previous), candidates)
    const hasOthers = this.#articles.count() > changed.length
    for (const known of this.#read(changed)) {
      this.#save(known.article, this.#computeTopK(known, scorer))
      if (hasOthers) this.#noteInserted(known, scorer, touched)
    }
    for (const [article, changes] of this.#changes) this.#apply(article, changes, scorer)
    this.#topK.close()
    return { similar: this.#slugs(this.#changed), duplicates: this.#slugs(duplicates) }
  }

  /** Known articles keep their ids. In increasing order of ids, as postings are. */
  #withIds(sources: readonly ArticleText[], firstFreeId: number): ArticleWithId[] {
    let nextId = firstFreeId
    const articles = sources.map((source) => ({ article: this.#articles.idOf(source.slug) ?? nextId++, source }))
    return articles.sort((a, b) => a.article - b.article)
  }

  #noteRedated(changed: readonly ArticleWithId[], previous: readonly IndexedArticle[]): void {
    const days = new Map(previous.map(({ article, day }) => [article, day]))
    for (const { article, source } of changed) {
      if (days.has(article) && days.get(article) !== source.day) this.#redated.add(article)
    }
  }

  /** Notes which top-k lists may hold the article. */
  #noteRemoved(known: IndexedArticle, scorer: Scorer, touched: ReadonlySet<number>): void {
    scorer.scoreTowards(known)
    for (const [other, score] of scoresOutside(touched, scorer)) {
      if (score >= this.#topK.threshold(other)) this.#changesOf(other).removed.push(known.article)
    }
  }

  /** Notes which top-k lists the article may enter. */
  #noteInserted(known: IndexedArticle, scorer: Scorer, touched: ReadonlySet<number>): void {
    scorer.scoreTowards(known)
    for (const [other, score] of scoresOutside(touched, scorer)) {
      if (score >= this.#topK.threshold(other)) this.#changesOf(other).inserted.push([known.article, score])
    }
  }

  #write(changed: readonly ArticleWithId[], previous: readonly IndexedArticle[]): HashedArticle[] {
    const hashed: HashedArticle[] = []
    for (let from = 0; from < Math.max(1, changed.length); from += BATCH) {
      const batch = changed.slice(from, from + BATCH).map((one) => this.#indexed(one))
      for (const article of batch) this.#articles.write(article)
      this.#index.replace(from === 0 ? previous : [], batch)
      this.#duplicates.add(batch)
      hashed.push(...batch.map(({ article, slug, day, minhash }) => ({ article, slug, day, minhash })))
    }
    return hashed
  }

  #indexed({ article, source }: ArticleWithId): IndexedArticle {
    const text = readSentences(source)
    const { slug, day } = source
    return { article, slug, day, ...vectorOf(text, this.#frequencies), minhash: minhashOf(text) }
  }

  *#read(articles: readonly ArticleWithId[]): Generator<IndexedArticle> {
    for (const { article } of articles) {
      const known = this.#articles.read(article)
      if (known) yield known
    }
  }

  #apply(article: number, { removed, inserted }: TopKChanges, scorer: Scorer): void {
    const topK = this.#topK.read(article)
    for (const other of removed) topK.remove(other)
    for (const [other, score] of inserted) topK.insert(other, score, this.#isBefore)
    const known = topK.isExact() ? undefined : this.#articles.read(article)
    this.#save(article, known ? this.#computeTopK(known, scorer) : topK)
  }

  #computeTopK(known: IndexedArticle, scorer: Scorer): TopK {
    scorer.scoreFrom(known)
    const topK = new TopK()
    for (const [other, score] of scoresOutside(new Set([known.article]), scorer)) {
      topK.insert(other, score, this.#isBefore)
    }
    return topK
  }

  #save(article: number, topK: TopK): void {
    const before = this.#topK.read(article)
    this.#topK.write(article, topK)
    const isRedated = topK.articles.slice(0, TOP).some((other) => this.#redated.has(other))
    if (isRedated || !hasSameTop(before, topK)) this.#changed.add(article)
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

function* scoresOutside(
  excluded: ReadonlySet<number>,
  { articles, scores, count }: Scorer,
): Generator<[number, number]> {
  for (let i = 0; i < count; i++) {
    const article = articles[i] ?? 0
    if (!excluded.has(article)) yield [article, scores[article] ?? 0]
  }
}

function hasSameTop(one: TopK, other: TopK): boolean {
  const first = (numbers: readonly number[]) => numbers.slice(0, TOP).join()
  return first(one.articles) === first(other.articles) && first(one.scores) === first(other.scores)
}
