import { parentPort, workerData } from 'node:worker_threads'
import type { CardBatch } from '../cards/draw-cards'
import type { WorkerJob } from '../cli/start-worker'
import type { InspectionJob } from '../output/find-altered-in-workers'
import type { ParseBatch } from './parse-pool'

/** The entry point of all worker threads: each loads only the code of its job. */
const { kind, data } = workerData as WorkerJob
parentPort?.postMessage(await run())

async function run(): Promise<unknown> {
  switch (kind) {
    case 'parse': {
      const { parseBatch } = await import('./parse-pool')
      return parseBatch(data as ParseBatch)
    }
    case 'draw-cards': {
      const { drawBatch } = await import('../cards/draw-cards')
      return drawBatch(data as CardBatch)
    }
    case 'inspect': {
      const { inspectShare } = await import('../output/find-altered-in-workers')
      return inspectShare(data as InspectionJob)
    }
  }
}
