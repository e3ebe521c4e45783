import type { Store } from './store'

/** The edges from a fact or list to the facts that read it. They are written in bulk. */
export class ReaderEdges {
  readonly #store: Store
  #added: [fact: number, reader: number][] = []
  #removed: [fact: number, reader: number][] = []

  constructor(store: Store) {
    this.#store = store
  }

  /** Replaces the ids that a reader read before. */
  replace(reader: number, before: readonly number[], after: readonly number[]): void {
    const [old, current] = [new Set(before), new Set(after)]
    for (const id of before) if (!current.has(id)) this.#removed.push([id, reader])
    for (const id of after) if (!old.has(id)) this.#added.push([id, reader])
  }

  flush(): void {
    this.#store.runForEach(
      'delete from reader where (fact, reader) in (select value->>0, value->>1 from json_each(?))',
      this.#removed,
    )
    this.#added.sort(([a, b], [c, d]) => a - c || b - d)
    this.#store.runForEach('insert or ignore into reader select value->>0, value->>1 from json_each(?)', this.#added)
    this.#removed = []
    this.#added = []
  }
}
