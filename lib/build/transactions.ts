import type { Store } from '../store/store'

/** Does work in a transaction of its own, after the work that was asked before. */
export type InTransaction = <T>(work: () => Promise<T>) => Promise<T>

/** What one piece of work has written stays, even where it fails: each fact is whole. */
export function transactionsOf(store: Store): InTransaction {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(async () => {
      store.begin()
      try {
        return await work()
      } finally {
        store.commit()
      }
    })
    last = turn.catch(() => {})
    return turn
  }
}
