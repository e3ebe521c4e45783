import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** The jobs of `lib/build/worker.ts`. */
export type WorkerKind = 'parse' | 'draw-cards' | 'inspect'

/** What a worker thread receives as its `workerData`. */
export interface WorkerJob {
  kind: WorkerKind
  data: unknown
}

/** Starts a worker thread on one job. */
export function startWorker(root: string, kind: WorkerKind, data: unknown): Worker {
  const workerData: WorkerJob = { kind, data }
  return new Worker(join(root, 'lib/cli/launch.mjs'), { argv: ['worker'], workerData })
}

/** The next message of a worker. The process may exit while nothing awaits a worker. */
export async function messageOf<T>(worker: Worker): Promise<T> {
  worker.ref()
  const [message] = await once(worker, 'message')
  worker.unref()
  return message as T
}
