import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import type { Store } from '../store/store'
import { type Inspection, inspect, type Share } from './inspect'

/** The input of `inspect-worker`. */
export interface InspectionJob {
  /** The database file. */
  database: string
  outDir: string
  share: Share
}

/**
 * Starts `inspect-worker` with the job as its `workerData`. The caller knows how code is started.
 */
export type StartWorker = (job: InspectionJob) => Worker

/** Below this many files, no worker would start in time. */
const LARGE = 5000
/** A small runner has two cores. */
const WORKERS = 2

/** Inspects an output folder, in workers when it is large. */
export async function startInspection(
  store: Store,
  outDir: string,
  files: number,
  startWorker: StartWorker | undefined,
): Promise<Inspection> {
  const database = store.get<{ file: string }>('pragma database_list')?.file
  if (!startWorker || !database || files < LARGE) return inspect(store, outDir, { index: 0, of: 1 })
  const shares = Array.from({ length: WORKERS }, (_, index) => ({ index, of: WORKERS }))
  const answers = shares.map((share) => once(startWorker({ database, outDir, share }), 'message'))
  return union((await Promise.all(answers)).flat())
}

/** A folder may be listed by two shares. */
function union(inspections: readonly Inspection[]): Inspection {
  return {
    altered: inspections.flatMap(({ altered }) => altered),
    unexpected: [...new Set(inspections.flatMap(({ unexpected }) => unexpected))],
  }
}
