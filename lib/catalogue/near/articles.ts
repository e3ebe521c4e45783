import type { Store } from '../../store/store'
import { type Blob, bytesOf, numbersIn } from './blobs'
import type { Row } from './postings'
import type { NearSource } from './source'

export type Listed = Pick<NearSource, 'slug' | 'day'>

export interface Sketched extends Listed {
  article: number
  sketch: Uint32Array
}

/** An article as it was indexed. */
export interface Known extends Sketched, Row {}

interface Stored extends Listed {
  id: number
  vector: Blob
  sketch: Blob
}

/** The articles of the index. Numbers stand for slugs in postings and pools, and decide nothing. */
export class Articles {
  readonly #store: Store
  readonly #listed = new Map<number, Listed>()

  constructor(store: Store) {
    this.#store = store
  }

  /** More than the greatest number. */
  end(): number {
    return (this.#store.get<{ last: number | null }>('select max(id) as last from near_articles')?.last ?? 0) + 1
  }

  count(): number {
    return this.#store.get<{ count: number }>('select count(*) as count from near_articles')?.count ?? 0
  }

  numberOf(slug: string): number | undefined {
    return this.#store.get<{ id: number }>('select id from near_articles where slug = ?', slug)?.id
  }

  listed(article: number): Listed {
    const known = this.#listed.get(article)
    if (known) return known
    this.list([article])
    return this.#listed.get(article) ?? { slug: '', day: '' }
  }

  /** Reads at once what is not known yet of these. */
  list(articles: readonly number[]): void {
    const unknown = articles.filter((article) => !this.#listed.has(article))
    if (unknown.length === 0) return
    const sql = 'select id, slug, day from near_articles where id in (select value from json_each(?))'
    for (const { id, slug, day } of this.#store.all<Listed & { id: number }>(sql, JSON.stringify(unknown))) {
      this.#listed.set(id, { slug, day })
    }
  }

  sketch(article: number): Uint32Array {
    const row = this.#store.get<Pick<Stored, 'sketch'>>('select sketch from near_articles where id = ?', article)
    return numbersIn(row?.sketch)
  }

  read(article: number): Known | undefined {
    const row = this.#store.get<Stored>('select * from near_articles where id = ?', article)
    if (row === undefined) return undefined
    const vector = numbersIn(row.vector)
    const half = vector.length / 2
    return {
      article,
      slug: row.slug,
      day: row.day,
      terms: vector.subarray(0, half),
      values: vector.subarray(half),
      sketch: numbersIn(row.sketch),
    }
  }

  write({ article, slug, day, terms, values, sketch }: Known): void {
    const vector = new Uint32Array(2 * terms.length)
    vector.set(terms)
    vector.set(values, terms.length)
    const sql = 'insert or replace into near_articles values (?, ?, ?, ?, ?)'
    this.#store.run(sql, article, slug, day, bytesOf(vector), bytesOf(sketch))
    this.#listed.set(article, { slug, day })
  }

  delete(article: number): void {
    this.#store.run('delete from near_articles where id = ?', article)
    this.#listed.delete(article)
  }

  /** Of two as near the newer comes first, then by slug. */
  isBefore(article: number, other: number): boolean {
    const [one, two] = [this.listed(article), this.listed(other)]
    return one.day > two.day || (one.day === two.day && one.slug < two.slug)
  }
}
