import { once } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Errands } from './errands'

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
  const worker = new Worker(join(root, 'lib/press/launch.mjs'), { argv: ['run-errands'], workerData: errand })
  const altered = answerOf<string[]>(worker)
  return {
    altered: () => altered,
    lay: (folder) => {
      const laid = answerOf<void>(worker)
      worker.postMessage(folder)
      return laid
    },
  }
}

/** Nobody waits for a thread that owes no answer. */
async function answerOf<T>(worker: Worker): Promise<T> {
  worker.ref()
  const [answer] = await once(worker, 'message')
  worker.unref()
  return answer as T
}
