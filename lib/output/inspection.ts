import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import type { Store } from '../store/store'
import { type Inspection, inspect, type Share } from './inspect'

/** What `inspect-worker` is told. */
export interface InspectionJob {
  /** The store's file. */
  database: string
  outDir: string
  share: Share
}

/**
 * Runs `inspect-worker` with this job as its `workerData`. Only the caller knows how its own code
 * is started.
 */
export type StartWorker = (job: InspectionJob) => Worker

/** Files that are looked at before a worker has started. */
const LARGE = 5000
/** Two cores are what a small runner has. */
const WORKERS = 2

/** Looks at an output folder: a large one in workers, while this thread does something else. */
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

/** A folder between two shares is listed by both. */
function union(inspections: readonly Inspection[]): Inspection {
  return {
    altered: inspections.flatMap(({ altered }) => altered),
    unexpected: [...new Set(inspections.flatMap(({ unexpected }) => unexpected))],
  }
}
