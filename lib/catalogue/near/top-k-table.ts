import type { Store } from '../../store/store'
import { type Blob, fromBlob, toBlob } from './blobs'
import { TopK } from './top-k'

/** The pools of all articles, and their floors in one column. */
export class TopKTable {
  readonly #store: Store
  #thresholds = new Uint32Array()

  constructor(store: Store) {
    this.#store = store
  }

  /** Reads the column again, with room for so many articles. */
  open(articles: number): void {
    const row = this.#store.get<{ value: Blob }>(`select value from near_state where name = 'floors'`)
    this.#thresholds = new Uint32Array(articles)
    this.#thresholds.set(fromBlob(row?.value).subarray(0, articles))
  }

  close(): void {
    this.#store.run('insert or replace into near_state values (?, ?)', 'floors', toBlob(this.#thresholds))
  }

  /** An article of a higher score belongs to the pool; of the same, perhaps. */
  threshold(article: number): number {
    return this.#thresholds[article] ?? 0
  }

  read(article: number): TopK {
    const row = this.#store.get<{ articles: Blob }>('select articles from near_top_k where article = ?', article)
    return new TopK(fromBlob(row?.articles), this.threshold(article))
  }

  write(article: number, pool: TopK): void {
    this.#store.run('insert or replace into near_top_k values (?, ?)', article, toBlob(pool.numbers()))
    this.#thresholds[article] = pool.threshold
  }

  delete(article: number): void {
    this.#store.run('delete from near_top_k where article = ?', article)
    this.#thresholds[article] = 0
  }
}
