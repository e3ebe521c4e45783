import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { Store } from '../store/store'
import { type Inspection, inspect, type Share } from './find-altered-files'

/** The inspection of one share in a worker. */
export interface InspectionJob {
  /** The database file. */
  database: string
  outDir: string
  share: Share
}

/** Starts a worker that runs `inspectShare` and posts its result. */
export type StartWorker = (job: InspectionJob) => Worker

/** Fewer files are inspected (in 0.1 s) before a worker has started. */
const LARGE = 20_000
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

/** Runs in a worker, with its own connection to the store. */
export function inspectShare({ database, outDir, share }: InspectionJob): Inspection {
  const store = new Store(database, [])
  try {
    return inspect(store, outDir, share)
  } finally {
    store.leave()
  }
}
