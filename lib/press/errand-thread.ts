import { statSync } from 'node:fs'
import type { Errands } from './errands'
import { answerOf, startThread } from './thread'

/** In bytes of what is remembered: some ten thousand files. Those of a smaller edition are looked at before a thread has started. */
const LARGE = 1_500_000

/** Of which edition: where it lies, where it is remembered, and the code that printed it. */
export interface Errand {
  outDir: string
  impression: string
  code: string
}

/** Another thread for the errands of a large edition, which it remembers by itself. Undefined for any other edition. */
export function errandsApart(root: string, errand: Errand): Errands | undefined {
  const size = statSync(errand.impression, { throwIfNoEntry: false })?.size ?? 0
  if (size < LARGE) return undefined
  const thread = startThread(root, 'run-errands', errand)
  const altered = answerOf<string[]>(thread)
  let laid: Promise<unknown> | undefined
  const begin = (folder: string) => {
    // What it says first is what is altered.
    laid = altered.then(() => {
      thread.postMessage(folder)
      return answerOf(thread)
    })
    // Whoever waits for it is told if it failed.
    laid.catch(() => {})
  }
  return {
    altered: () => altered,
    begin,
    lay: async (folder) => {
      if (!laid) begin(folder)
      await laid
    },
  }
}
