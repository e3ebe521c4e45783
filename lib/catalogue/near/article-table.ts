import type { Store } from '../../store/store'
import type { ArticleText } from './article-text'
import { type Blob, fromBlob, toBlob } from './blobs'
import type { DocumentVector } from './inverted-index'

type ArticleRef = Pick<ArticleText, 'slug' | 'day'>

export interface HashedArticle extends ArticleRef {
  article: number
  minhash: Uint32Array
}

/** An article as the index stores it. */
export interface IndexedArticle extends HashedArticle, DocumentVector {}

interface ArticleRecord extends ArticleRef {
  id: number
  vector: Blob
  minhash: Blob
}

/**
 * The articles of the index. Ids stand for slugs in postings and top-k lists; no result depends on
 * them.
 */
export class ArticleTable {
  readonly #store: Store
  readonly #refs = new Map<number, ArticleRef>()

  constructor(store: Store) {
    this.#store = store
  }

  /** The first id that no article has. */
  nextId(): number {
    return (this.#store.get<{ last: number | null }>('select max(id) as last from near_articles')?.last ?? 0) + 1
  }

  count(): number {
    return this.#store.get<{ count: number }>('select count(*) as count from near_articles')?.count ?? 0
  }

  idOf(slug: string): number | undefined {
    return this.#store.get<{ id: number }>('select id from near_articles where slug = ?', slug)?.id
  }

  ref(article: number): ArticleRef {
    const known = this.#refs.get(article)
    if (known) return known
    this.preload([article])
    return this.#refs.get(article) ?? { slug: '', day: '' }
  }

  /** Reads at once the articles that are not in memory yet. */
  preload(articles: readonly number[]): void {
    const unknown = articles.filter((article) => !this.#refs.has(article))
    if (unknown.length === 0) return
    const sql = 'select id, slug, day from near_articles where id in (select value from json_each(?))'
    for (const { id, slug, day } of this.#store.all<ArticleRef & { id: number }>(sql, JSON.stringify(unknown))) {
      this.#refs.set(id, { slug, day })
    }
  }

  minhash(article: number): Uint32Array {
    const row = this.#store.get<Pick<ArticleRecord, 'minhash'>>(
      'select minhash from near_articles where id = ?',
      article,
    )
    return fromBlob(row?.minhash)
  }

  read(article: number): IndexedArticle | undefined {
    const row = this.#store.get<ArticleRecord>('select * from near_articles where id = ?', article)
    if (row === undefined) return undefined
    const vector = fromBlob(row.vector)
    const half = vector.length / 2
    return {
      article,
      slug: row.slug,
      day: row.day,
      terms: vector.subarray(0, half),
      values: vector.subarray(half),
      minhash: fromBlob(row.minhash),
    }
  }

  write({ article, slug, day, terms, values, minhash }: IndexedArticle): void {
    const vector = new Uint32Array(2 * terms.length)
    vector.set(terms)
    vector.set(values, terms.length)
    const sql = 'insert or replace into near_articles values (?, ?, ?, ?, ?)'
    this.#store.run(sql, article, slug, day, toBlob(vector), toBlob(minhash))
    this.#refs.set(article, { slug, day })
  }

  delete(article: number): void {
    this.#store.run('delete from near_articles where id = ?', article)
    this.#refs.delete(article)
  }

  /** Of two articles with the same score the newer comes first, then by slug. */
  isBefore(article: number, other: number): boolean {
    const [one, two] = [this.ref(article), this.ref(other)]
    return one.day > two.day || (one.day === two.day && one.slug < two.slug)
  }
}
