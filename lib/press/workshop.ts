import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { getOrInsert } from '../collections'
import { Failure } from '../failure'
import type { OnPage, Outlines } from './bind'
import { doJob, type Job, type Word } from './composition'
import type { Tick } from './progress'

/** Fewer pages are composed sooner than another process is ready. */
const WORTH_A_PROCESS = 200

/**
 * Composes and binds pages with all cores. Whoever does which changes nothing of them. When it is left to other processes, this one does
 * something else in the meantime.
 */
export async function composeTogether(job: Job, tick: Tick, meanwhile: () => Promise<unknown>): Promise<Outlines> {
  const outlines: Outlines = new Map()
  const once = eachOnce()
  const onPage: OnPage = (address, { ids, links }) => {
    outlines.set(address, { ids: ids.map(once), links: links.map(once) })
    tick(outlines.size, job.addresses.length)
  }
  const count = Math.min(availableParallelism(), Math.floor(job.addresses.length / WORTH_A_PROCESS))
  if (count < 2) await doJob(job, onPage)
  else await shareOut(job, count, onPage, meanwhile)
  return outlines
}

/** Pages lead to the same places, which other processes name anew for each: three quarters of the memory of a large paper's outlines. */
function eachOnce(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const same = getOrInsert(known, text, () => text)
    return same
  }
}

async function shareOut(job: Job, count: number, onPage: OnPage, meanwhile: () => Promise<unknown>): Promise<void> {
  const children = Array.from({ length: count }, () => startChild(job.root))
  const jobs = children.map((child, turn) => {
    const addresses = job.addresses.filter((_, index) => index % count === turn)
    return handOver({ ...job, addresses }, child, onPage)
  })
  try {
    await Promise.all([...jobs, meanwhile()])
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

function handOver(job: Job, child: ChildProcess, onPage: OnPage): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', (word: Word) => {
      if (word === 'done') resolve()
      else if ('bound' in word) for (const page of word.bound) onPage(...page)
      else reject(new Failure(word.failure))
    })
    child.on('error', reject)
    // After its last word: a process may be gone before what it said has been read.
    child.on('disconnect', () => reject(new Failure('✖ Un compositeur s’est arrêté avant la fin.')))
    child.send(job)
  })
}
