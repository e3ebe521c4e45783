import type { Store } from '../store/store'
import type { ArticleTable } from './article-table'
import type { ChangedFiles } from './changed-files'
import { toIndexYear } from './facet-columns'
import { TABLE } from './index-format'

/** The years of the paper, with the part of each in the index table, as JSON. */
export class YearTable {
  readonly #store: Store
  readonly #articles: ArticleTable
  readonly #files: ChangedFiles

  constructor(store: Store, articles: ArticleTable, files: ChangedFiles) {
    this.#store = store
    this.#articles = articles
    this.#files = files
  }

  /** Oldest first. */
  all(): number[] {
    return this.#store.all<{ year: number }>('select year from search_years order by year').map(({ year }) => year)
  }

  /** The JSON of each year. */
  facets(): string[] {
    const sql = 'select facets from search_years order by year'
    return this.#store.all<{ facets: string }>(sql).map(({ facets }) => facets)
  }

  articlesIn(year: number): number {
    const sql = 'select articles from search_years where year = ?'
    return this.#store.get<{ articles: number }>(sql, year)?.articles ?? 0
  }

  /** Recomputes the facets of a year. */
  update(year: number): void {
    const articles = this.#articles.facetsIn(year)
    const facets = articles.length === 0 ? undefined : JSON.stringify(toIndexYear(year, articles))
    const known = this.#store.get<{ facets: string }>('select facets from search_years where year = ?', year)?.facets
    if (facets === known) return
    if (facets === undefined) this.#store.run('delete from search_years where year = ?', year)
    else this.#store.run('insert or replace into search_years values (?, ?, ?)', year, articles.length, facets)
    this.#files.mark([TABLE])
  }
}
