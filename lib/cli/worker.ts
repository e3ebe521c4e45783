import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** A command of the press as another thread of it, told `data` from the start. */
export function startWorker(root: string, command: string, data: unknown): Worker {
  return new Worker(join(root, 'lib/cli/launch.mjs'), { argv: [command], workerData: data })
}

/** The next thing that a thread says. Nobody waits for one that owes no answer. */
export async function messageOf<T>(thread: Worker): Promise<T> {
  thread.ref()
  const [answer] = await once(thread, 'message')
  thread.unref()
  return answer as T
}
