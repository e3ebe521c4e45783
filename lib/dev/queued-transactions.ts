import type { Store } from '../store/store'

/** Runs work in its own transaction, after the earlier calls. */
export type InTransaction = <T>(work: () => Promise<T>) => Promise<T>

/** Runs one transaction at a time. Failed work is committed too: each fact is complete. */
export function transactionsOf(store: Store): InTransaction {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const current = last.then(async () => {
      store.begin()
      try {
        return await work()
      } finally {
        store.commit()
      }
    })
    last = current.catch(() => {})
    return current
  }
}
