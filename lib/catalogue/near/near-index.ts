import { hash } from 'node:crypto'
import type { Slug } from '../../article'
import { compareCodeUnits } from '../../collections'
import type { Store } from '../../store/store'
import { ArticleTable } from './article-table'
import type { ArticleText } from './article-text'
import type { DocumentFrequencies } from './document-frequencies'
import { type ChangedArticles, IndexUpdate } from './index-update'
import { resemblance } from './minhash'
import { NearDuplicates } from './near-duplicates'
import { NEAR_TABLES } from './schema'
import { formatDocumentFrequencies } from './terms-file'
import { TOP } from './top-k'
import { TopKTable } from './top-k-table'

/** An article that is like another. Scores compare inside one pool only. */
export interface SimilarArticle {
  slug: string
  /** YYYY-MM-DD, or empty when nobody knows. */
  day: string
  score: number
}

/** Which articles are alike, by their texts: of each a pool, and the articles that tell the same in the same words. */
export class NearIndex {
  readonly #store: Store
  readonly #frequencies: DocumentFrequencies
  readonly #articles: ArticleTable
  readonly #topK: TopKTable
  readonly #duplicates: NearDuplicates

  /** What was found with another table of rarities, or by another version of the code, is forgotten. */
  constructor(store: Store, rarities: DocumentFrequencies, version = '') {
    this.#store = store
    this.#frequencies = rarities
    this.#articles = new ArticleTable(store)
    this.#topK = new TopKTable(store)
    this.#duplicates = new NearDuplicates(store, this.#articles)
    const table = `${version} ${fingerprintOf(rarities)}`
    const made = store.get<{ value: string }>(`select value from near_state where name = 'rarities'`)?.value
    if (made === table) return
    for (const name of NEAR_TABLES) store.run(`delete from ${name}`)
    store.run(`insert into near_state values ('rarities', ?)`, table)
  }

  /** `update` then needs all the articles. */
  isEmpty(): boolean {
    return this.#articles.nextId() === 1
  }

  /** A changed article has another text or day than before, or is new. Removed ones may be unknown. */
  update(changed: readonly ArticleText[], removed: readonly string[]): ChangedArticles {
    const update = new IndexUpdate(this.#store, this.#frequencies, this.#articles, this.#topK, this.#duplicates)
    return update.run(changed, removed)
  }

  /** The most alike, nearest first; of two as near the newer first, then by slug. */
  similarTo(slug: string): SimilarArticle[] {
    const article = this.#articles.idOf(slug)
    if (article === undefined) return []
    const { articles, scores } = this.#topK.read(article)
    const first = articles.slice(0, TOP)
    this.#articles.preload(first)
    return first.map((other, at) => ({ ...this.#articles.ref(other), score: scores[at] ?? 0 }))
  }

  /** Near duplicates, by slug, and how much they resemble the article, from 0 to 1. */
  duplicatesOf(slug: string): { slug: Slug; resemblance: number }[] {
    const known = this.#articles.read(this.#articles.idOf(slug) ?? 0)
    if (known === undefined) return []
    const twins = [...this.#duplicates.of(known.article)].flatMap((other) => this.#articles.read(other) ?? [])
    return twins
      .map((twin) => ({ slug: twin.slug as Slug, resemblance: resemblance(known.minhash, twin.minhash) }))
      .sort((a, b) => compareCodeUnits(a.slug, b.slug))
  }
}

function fingerprintOf(rarities: DocumentFrequencies): string {
  return hash('sha1', formatDocumentFrequencies(rarities))
}
