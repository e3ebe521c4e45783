import { parentPort, workerData } from 'node:worker_threads'
import { assemble } from './assemble'
import type { Errand } from './errand-thread'
import { alteredIn } from './errands'
import { intactOf } from './leaves'
import { NOTHING, recallImpression } from './memory/impression'

/** `node lib/press/launch.mjs run-errands`, as a thread: says what is altered of an edition, then lays the rest in a folder. */
const { outDir, impression, code } = workerData as Errand
const { leaves } = recallImpression(impression, code).value ?? NOTHING
const altered = alteredIn(outDir, leaves)
parentPort?.postMessage(altered)
parentPort?.once('message', (folder: string) => {
  assemble(folder, intactOf(leaves, altered), outDir)
  parentPort?.postMessage('laid')
})
