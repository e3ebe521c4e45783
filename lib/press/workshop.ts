import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Outlines } from './bind'
import { doJob, type Job, type Word } from './composition'
import { PressError } from './error'
import type { Tick } from './progress'

/** Fewer pages are composed sooner than another process is ready. */
const WORTH_A_PROCESS = 200

/**
 * Composes and binds pages with all cores. Whoever does which changes nothing of them. When it is left to other processes, this one does
 * something else in the meantime.
 */
export async function composeTogether(job: Job, tick: Tick, meanwhile: () => Promise<unknown>): Promise<Outlines> {
  const count = Math.min(availableParallelism(), Math.floor(job.addresses.length / WORTH_A_PROCESS))
  if (count < 2) return doJob(job, tick)
  const children = Array.from({ length: count }, () => startChild(job.root))
  const done = children.map(() => 0)
  const results = children.map((child, turn) => {
    const addresses = job.addresses.filter((_, index) => index % count === turn)
    return handOver({ ...job, addresses }, child, (pages) => {
      done[turn] = pages
      tick(
        done.reduce((sum, each) => sum + each),
        job.addresses.length,
      )
    })
  })
  try {
    const [outlines] = await Promise.all([Promise.all(results), meanwhile()])
    return new Map(outlines.flatMap((some) => [...some]))
  } finally {
    // Where one fails, what the others would print is of no use.
    for (const child of children) child.kill()
  }
}

function startChild(root: string): ChildProcess {
  return fork(join(root, 'lib/press/launch.mjs'), ['compose'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: [],
    serialization: 'advanced',
  })
}

function handOver(job: Job, child: ChildProcess, onProgress: (pages: number) => void): Promise<Outlines> {
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
