import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import type { Tick } from '../cli/progress'
import type { Software } from '../cli/software'
import { scriptFile } from '../cli/start-worker'
import { getOrInsert } from '../collections'
import { Failure } from '../failure'
import type { OnPage, Outlines } from '../html/bind-pages'
import { type RenderJob, type RenderMessage, runRenderJob } from './run-render-job'

/** One process renders this many pages in the time that another one takes to start. */
const PAGES_PER_PROCESS = 200

/**
 * Renders and binds pages on all cores; the result does not depend on the number of processes.
 * While child processes render, this process does `meanwhile`.
 */
export async function renderInPool(job: RenderJob, tick: Tick, meanwhile: () => Promise<unknown>): Promise<Outlines> {
  const outlines: Outlines = new Map()
  const intern = interner()
  const onPage: OnPage = (address, { ids, links }) => {
    outlines.set(address, { ids: ids.map(intern), links: links.map(intern) })
    tick(outlines.size, job.addresses.length)
  }
  const count = Math.min(availableParallelism(), Math.floor(job.addresses.length / PAGES_PER_PROCESS))
  if (count < 2) await runRenderJob(job, onPage)
  else await renderInProcesses(job, count, onPage, meanwhile)
  return outlines
}

/**
 * Interns strings. Pages share most of their links, and each message brings new copies: they would
 * take three quarters of the memory of the outlines of a large newspaper.
 */
function interner(): (text: string) => string {
  const texts = new Map<string, string>()
  return (text) => getOrInsert(texts, text, () => text)
}

async function renderInProcesses(
  job: RenderJob,
  count: number,
  onPage: OnPage,
  meanwhile: () => Promise<unknown>,
): Promise<void> {
  const children = Array.from({ length: count }, () => startProcess(job.software))
  const jobs = children.map((child, share) => {
    const addresses = job.addresses.filter((_, index) => index % count === share)
    return runInProcess({ ...job, addresses }, child, onPage)
  })
  try {
    await Promise.all([...jobs, meanwhile()])
  } finally {
    // The first failure ends the build, so the other processes stop too.
    for (const child of children) child.kill()
  }
}

function startProcess(software: Software): ChildProcess {
  return fork(...scriptFile(software, 'render-worker'), {
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: [],
    serialization: 'advanced',
  })
}

function runInProcess(job: RenderJob, child: ChildProcess, onPage: OnPage): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', (message: RenderMessage) => {
      if (message === 'done') resolve()
      else if ('pages' in message) for (const page of message.pages) onPage(...page)
      else reject(new Failure(message.failure))
    })
    child.on('error', reject)
    // Not « exit », which may come before the last messages have been read.
    child.on('disconnect', () => reject(new Failure('✖ Un processus de mise en page s’est arrêté avant la fin.')))
    child.send(job)
  })
}
