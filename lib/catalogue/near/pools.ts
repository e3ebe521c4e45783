import type { Store } from '../../store/store'
import { type Blob, bytesOf, numbersIn } from './blobs'
import { Pool } from './pool'

/** The pools of all articles, and their floors in one column. */
export class Pools {
  readonly #store: Store
  #floors = new Uint32Array()

  constructor(store: Store) {
    this.#store = store
  }

  /** Reads the column again, with room for so many articles. */
  open(articles: number): void {
    const row = this.#store.get<{ value: Blob }>(`select value from near_state where name = 'floors'`)
    this.#floors = new Uint32Array(articles)
    this.#floors.set(numbersIn(row?.value).subarray(0, articles))
  }

  close(): void {
    this.#store.run('insert or replace into near_state values (?, ?)', 'floors', bytesOf(this.#floors))
  }

  /** An article of a higher score belongs to the pool; of the same, perhaps. */
  floor(article: number): number {
    return this.#floors[article] ?? 0
  }

  read(article: number): Pool {
    const row = this.#store.get<{ pool: Blob }>('select pool from near_pools where article = ?', article)
    return new Pool(numbersIn(row?.pool), this.floor(article))
  }

  write(article: number, pool: Pool): void {
    this.#store.run('insert or replace into near_pools values (?, ?)', article, bytesOf(pool.numbers()))
    this.#floors[article] = pool.floor
  }

  delete(article: number): void {
    this.#store.run('delete from near_pools where article = ?', article)
    this.#floors[article] = 0
  }
}
