import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { DIST, type Software } from './software'

/** The jobs of `lib/build/worker.ts`. */
type WorkerKind = 'parse' | 'draw-cards' | 'inspect'

/** What a worker thread receives as its `workerData`. */
export interface WorkerJob {
  kind: WorkerKind
  data: unknown
}

/** Starts a worker thread on one job. */
export function startWorker(software: Software, kind: WorkerKind, data: unknown): Worker {
  const workerData: WorkerJob = { kind, data }
  const [file, argv] = scriptFile(software, 'worker')
  return new Worker(file, { argv, workerData })
}

/** The file to run for a script of ours, and its arguments. */
export function scriptFile({ folder, isPackaged }: Software, name: string): [file: string, argv: string[]] {
  return isPackaged ? [join(folder, DIST, `${name}.mjs`), []] : [join(folder, 'lib/cli/launch.mjs'), [name]]
}

/** The next message of a worker. A worker that nothing awaits does not keep the process alive. */
export async function messageOf<T>(worker: Worker): Promise<T> {
  worker.ref()
  const [message] = await once(worker, 'message')
  worker.unref()
  return message as T
}
