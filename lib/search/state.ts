import type { Store } from '../store/store'

/**
 * The version of the code; how many words the paper has, how many terms, and for how many of these one begins a shard; the last of the
 * common ones, as JSON.
 */
type StateName = 'version' | 'words' | 'terms' | 'each' | 'least'

/** What the index knows of itself. */
export class SearchState {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  get<Value extends string | number>(name: StateName): Value | undefined {
    return this.#store.get<{ value: Value }>('select value from search_state where name = ?', name)?.value
  }

  /** Adds to a number, and gives the sum. */
  add(name: 'words' | 'terms', difference: number): number {
    const total = (this.get<number>(name) ?? 0) + difference
    this.set(name, total)
    return total
  }

  set(name: StateName, value: string | number): void {
    this.#store.run('insert or replace into search_state values (?, ?)', name, value)
  }
}
