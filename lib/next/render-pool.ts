import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Tick } from '../cli/progress'
import { getOrInsert } from '../collections'
import { Failure } from '../failure'
import type { OnPage, Outlines } from '../html/bind'
import { type RenderJob, type RenderMessage, runRenderJob } from './render-job'

/** Fewer pages are composed sooner than another process is ready. */
const PAGES_PER_PROCESS = 200

/**
 * Composes and binds pages with all cores. Whoever does which changes nothing of them. When it is left to other processes, this one does
 * something else in the meantime.
 */
export async function renderInPool(job: RenderJob, tick: Tick, meanwhile: () => Promise<unknown>): Promise<Outlines> {
  const outlines: Outlines = new Map()
  const once = interner()
  const onPage: OnPage = (address, { ids, links }) => {
    outlines.set(address, { ids: ids.map(once), links: links.map(once) })
    tick(outlines.size, job.addresses.length)
  }
  const count = Math.min(availableParallelism(), Math.floor(job.addresses.length / PAGES_PER_PROCESS))
  if (count < 2) await runRenderJob(job, onPage)
  else await renderInProcesses(job, count, onPage, meanwhile)
  return outlines
}

/** Pages lead to the same places, which other processes name anew for each: three quarters of the memory of a large paper's outlines. */
function interner(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => getOrInsert(known, text, () => text)
}

async function renderInProcesses(
  job: RenderJob,
  count: number,
  onPage: OnPage,
  meanwhile: () => Promise<unknown>,
): Promise<void> {
  const children = Array.from({ length: count }, () => startProcess(job.root))
  const jobs = children.map((child, turn) => {
    const addresses = job.addresses.filter((_, index) => index % count === turn)
    return runInProcess({ ...job, addresses }, child, onPage)
  })
  try {
    await Promise.all([...jobs, meanwhile()])
  } finally {
    // Where one fails, what the others would print is of no use.
    for (const child of children) child.kill()
  }
}

function startProcess(root: string): ChildProcess {
  return fork(join(root, 'lib/cli/launch.mjs'), ['compose'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: [],
    serialization: 'advanced',
  })
}

function runInProcess(job: RenderJob, child: ChildProcess, onPage: OnPage): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', (word: RenderMessage) => {
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
