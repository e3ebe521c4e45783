import { hash } from 'node:crypto'
import type { Slug } from '../../article/slug'
import { compareCodeUnits } from '../../collections'
import type { Store } from '../../store/store'
import { ArticleTable } from './article-table'
import type { ArticleText } from './article-text'
import type { DocumentFrequencies } from './document-frequencies'
import { formatDocumentFrequencies } from './frequencies-file'
import { type ChangedArticles, IndexUpdate } from './index-update'
import { resemblance } from './minhash'
import { NearDuplicates } from './near-duplicates'
import { NEAR_TABLES } from './schema'
import { TOP, TopKTable } from './top-k'

/** An article that is similar to another. Scores compare only within one list. */
export interface SimilarArticle {
  slug: string
  /** YYYY-MM-DD, or empty when the day is unknown. */
  day: string
  score: number
}

/** Similar articles and near duplicates of every article, found from their texts alone. */
export class NearIndex {
  readonly #store: Store
  readonly #frequencies: DocumentFrequencies
  readonly #articles: ArticleTable
  readonly #topK: TopKTable
  readonly #duplicates: NearDuplicates

  /**
   * Empties the tables if they were filled with other document frequencies or by another version of
   * the code.
   */
  constructor(store: Store, frequencies: DocumentFrequencies, version = '') {
    this.#store = store
    this.#frequencies = frequencies
    this.#articles = new ArticleTable(store)
    this.#topK = new TopKTable(store)
    this.#duplicates = new NearDuplicates(store, this.#articles)
    const inputsHash = `${version} ${hash('sha1', formatDocumentFrequencies(frequencies))}`
    const stored = store.get<{ value: string }>(`select value from near_state where name = 'inputs'`)?.value
    if (stored === inputsHash) return
    for (const name of NEAR_TABLES) store.run(`delete from ${name}`)
    store.run(`insert into near_state values ('inputs', ?)`, inputsHash)
  }

  /** Whether `update` needs all the articles. */
  isEmpty(): boolean {
    return this.#articles.nextId() === 1
  }

  /**
   * A changed article is new, or has another text or day than before. Removed ones may be unknown.
   */
  update(changed: readonly ArticleText[], removed: readonly string[]): ChangedArticles {
    const tables = { articles: this.#articles, topK: this.#topK, duplicates: this.#duplicates }
    return new IndexUpdate(this.#store, this.#frequencies, tables).run(changed, removed)
  }

  /** The most similar first; of two with the same score the newer first, then by slug. */
  similarTo(slug: string): SimilarArticle[] {
    const article = this.#articles.idOf(slug)
    if (article === undefined) return []
    const { articles, scores } = this.#topK.read(article)
    const first = articles.slice(0, TOP)
    this.#articles.preload(first)
    return first.map((other, at) => ({ ...this.#articles.ref(other), score: scores[at] ?? 0 }))
  }

  /** Near duplicates in order of slugs, with their resemblance from 0 to 1. */
  duplicatesOf(slug: string): { slug: Slug; resemblance: number }[] {
    const known = this.#articles.read(this.#articles.idOf(slug) ?? 0)
    if (known === undefined) return []
    return [...this.#duplicates.of(known.article)]
      .flatMap((other) => this.#articles.read(other) ?? [])
      .map((other) => ({ slug: other.slug as Slug, resemblance: resemblance(known.minhash, other.minhash) }))
      .sort((a, b) => compareCodeUnits(a.slug, b.slug))
  }
}
