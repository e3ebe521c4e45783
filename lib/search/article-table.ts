import { publicationKey } from '../catalogue/publication-order'
import type { Store } from '../store/store'
import type { SerializedTerms } from './article-terms'
import { type Facets, facetsOf } from './facet-columns'
import type { ResultCard } from './index-format'
import type { SearchArticle } from './search-article'

/** A row of `search_articles`. `facets` and `card` are JSON. */
export interface IndexedArticle {
  slug: string
  year: number
  /** Sort key of the order of publication. */
  sort: string
  words: number
  facets: string
  card: string
  terms: SerializedTerms
}

/** The articles of a year from a sort key on: the number of the first one, and every slug. */
interface Tail {
  start: number
  slugs: string[]
}

export function toIndexed(article: SearchArticle, terms: SerializedTerms): IndexedArticle {
  const { slug, published, words, card } = article
  return {
    slug,
    year: Number(published.day.slice(0, 4)),
    sort: publicationKey({ slug, date: published }),
    words,
    facets: JSON.stringify(facetsOf(article)),
    card: JSON.stringify(card),
    terms,
  }
}

/** The articles of the index. An article's number is the count of older articles of its year. */
export class ArticleTable {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  isEmpty(): boolean {
    return this.#store.get('select 1 from search_articles limit 1') === undefined
  }

  read(slug: string): IndexedArticle | undefined {
    return this.#store.get('select * from search_articles where slug = ?', slug)
  }

  write({ slug, year, sort, words, facets, card, terms }: IndexedArticle): void {
    const sql = 'insert or replace into search_articles values (?, ?, ?, ?, ?, ?, ?)'
    this.#store.run(sql, slug, year, sort, words, facets, card, terms)
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

  cards(year: number, first: number, count: number): ResultCard[] {
    const sql = 'select card from search_articles where year = ? order by sort limit ? offset ?'
    const rows = this.#store.all<{ card: string }>(sql, year, count, first)
    return rows.map(({ card }) => JSON.parse(card) as ResultCard)
  }
}
