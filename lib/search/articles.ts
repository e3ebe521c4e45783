import { publicationKey } from '../catalogue/publication-order'
import type { Store } from '../store/store'
import type { Found } from './bundle'
import type { Digest } from './digest'
import { type Facets, facetsOf } from './facet-columns'
import type { SearchArticle } from './search-article'

/** An article as the index has it. `facets` and `found` are JSON. */
export interface Indexed {
  slug: string
  year: number
  /** Its place in the order of publication. */
  sort: string
  words: number
  facets: string
  found: string
  digest: Digest
}

/** The articles of a year from one on: the number of the first, and all their slugs. */
export interface Tail {
  start: number
  slugs: string[]
}

export function indexedOf(article: SearchArticle, digest: Digest): Indexed {
  const { slug, published, words, found } = article
  return {
    slug,
    year: Number(published.day.slice(0, 4)),
    sort: publicationKey({ slug, date: published }),
    words,
    facets: JSON.stringify(facetsOf(article)),
    found: JSON.stringify(found),
    digest,
  }
}

/** The articles of the index. The number of one is how many of its year come before it. */
export class Articles {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  isEmpty(): boolean {
    return this.#store.get('select 1 from search_articles limit 1') === undefined
  }

  read(slug: string): Indexed | undefined {
    return this.#store.get('select * from search_articles where slug = ?', slug)
  }

  write({ slug, year, sort, words, facets, found, digest }: Indexed): void {
    const sql = 'insert or replace into search_articles values (?, ?, ?, ?, ?, ?, ?)'
    this.#store.run(sql, slug, year, sort, words, facets, found, digest)
  }

  remove(slug: string): void {
    this.#store.run('delete from search_articles where slug = ?', slug)
  }

  tail(year: number, sort: string): Tail {
    const before = 'select count(*) as start from search_articles where year = ? and sort < ?'
    const rest = 'select slug from search_articles where year = ? and sort >= ? order by sort'
    return {
      start: this.#store.get<{ start: number }>(before, year, sort)?.start ?? 0,
      slugs: this.#store.all<{ slug: string }>(rest, year, sort).map(({ slug }) => slug),
    }
  }

  /** In order of publication. */
  facetsIn(year: number): Facets[] {
    const sql = 'select facets from search_articles where year = ? order by sort'
    return this.#store.all<{ facets: string }>(sql, year).map(({ facets }) => JSON.parse(facets) as Facets)
  }

  cards(year: number, first: number, count: number): Found[] {
    const sql = 'select found from search_articles where year = ? order by sort limit ? offset ?'
    const rows = this.#store.all<{ found: string }>(sql, year, count, first)
    return rows.map(({ found }) => JSON.parse(found) as Found)
  }
}
