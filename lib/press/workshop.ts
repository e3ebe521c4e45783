import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Outlines } from './bind'
import { doJob, type Job, type Word } from './composition'
import { PressError } from './error'
import type { Tick } from './progress'

/** Fewer pages are composed sooner than another process is ready. */
const WORTH_A_PROCESS = 200

/** Composes and binds pages with all cores. Whoever does which changes nothing of them. */
export async function composeTogether(job: Job, tick: Tick): Promise<Outlines> {
  const count = Math.min(availableParallelism(), Math.floor(job.addresses.length / WORTH_A_PROCESS))
  if (count < 2) return doJob(job, tick)
  const done = new Array<number>(count).fill(0)
  const jobs = done.map((_, turn) => job.addresses.filter((_, index) => index % count === turn))
  const results = await Promise.all(
    jobs.map((addresses, worker) =>
      handOver({ ...job, addresses }, (pages) => {
        done[worker] = pages
        tick(
          done.reduce((sum, each) => sum + each),
          job.addresses.length,
        )
      }),
    ),
  )
  return new Map(results.flatMap((outlines) => [...outlines]))
}

function handOver(job: Job, onProgress: (pages: number) => void): Promise<Outlines> {
  const child = fork(join(job.root, 'lib/press/launch.mjs'), ['compose'], {
    cwd: job.root,
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: [],
    serialization: 'advanced',
  })
  return new Promise((resolve, reject) => {
    child.on('message', (word: Word) => {
      if ('done' in word) onProgress(word.done)
      else if ('outlines' in word) resolve(word.outlines)
      else reject(new PressError(word.failure))
    })
    child.on('error', reject)
    // After its last word: a process may be gone before what it said has been read.
    child.on('disconnect', () => reject(new PressError('✖ Un compositeur s’est arrêté avant la fin.')))
    child.send(job)
  })
}
