import type { Store } from '../store/store'

/**
 * The code version; the number of words and of terms; how many terms there are per shard; the least
 * frequent spelling as JSON; the named pages as JSON.
 */
type StateName = 'version' | 'words' | 'terms' | 'each' | 'least' | 'names'

/** Counters and settings of the index. */
export class SearchState {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  get<Value extends string | number>(name: StateName): Value | undefined {
    return this.#store.get<{ value: Value }>('select value from search_state where name = ?', name)?.value
  }

  /** Adds to a counter and returns the sum. */
  add(name: 'words' | 'terms', difference: number): number {
    const total = (this.get<number>(name) ?? 0) + difference
    this.set(name, total)
    return total
  }

  set(name: StateName, value: string | number): void {
    this.#store.run('insert or replace into search_state values (?, ?)', name, value)
  }
}
