import type { Address } from '../paths'
import type { Store } from '../store/store'

/** The files of the index that changed since the last edition was written. */
export class ChangedFiles {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  mark(addresses: Iterable<Address>): void {
    const sql = 'insert or ignore into search_changed select value from json_each(?)'
    this.#store.run(sql, JSON.stringify([...addresses]))
  }

  all(): Address[] {
    const sql = 'select address from search_changed order by address'
    return this.#store.all<{ address: Address }>(sql).map(({ address }) => address)
  }

  clear(): void {
    this.#store.run('delete from search_changed')
  }
}
