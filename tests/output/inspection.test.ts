import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { beforeAll, expect, it } from 'vitest'
import { findSoftware } from '../../lib/cli/software'
import { startWorker as startNamedWorker } from '../../lib/cli/start-worker'
import { type InspectionJob, startInspection } from '../../lib/output/find-altered-in-workers'
import { FILES, only, openStore, publish } from './edition'
import { scratch } from './scratch'

/** Enough listed files for two workers, whatever is in the folder. */
const MANY = 50_000
const COUNT = 1000
const NAMES = Array.from({ length: COUNT }, (_, n) => `sujets/${n % 50}/${n}.html`)

let root: string
let started: number

function startWorker(job: InspectionJob): Worker {
  started += 1
  return startNamedWorker(findSoftware(process.cwd()), 'inspect', job)
}

async function inspectWith(start: typeof startWorker | undefined, files: number) {
  started = 0
  const store = openStore(root)
  // A build writes to the store during the inspection.
  store.begin()
  store.run('delete from output_stale')
  try {
    const { altered, unexpected } = await startInspection(store, join(root, 'out'), files, start)
    return { altered: altered.sort(), strangers: unexpected.sort() }
  } finally {
    store.rollback()
    store.close()
  }
}

beforeAll(async () => {
  root = scratch()
  await publish(root, only({ ...FILES, ...Object.fromEntries(NAMES.map((name) => [name, name])) }))
  rmSync(join(root, 'out/sujets/7'), { recursive: true })
  writeFileSync(join(root, 'out/404.html'), 'abîmé')
  mkdirSync(join(root, 'out/sujets/sept'))
}, 60_000)

it('finds the same in workers as in the main thread', async () => {
  const here = await inspectWith(undefined, COUNT)
  expect(here.altered).toEqual(['404.html', ...NAMES.filter((name) => name.startsWith('sujets/7/'))].sort())
  expect(here.strangers).toEqual(['sujets/sept'])
  expect(await inspectWith(startWorker, MANY)).toEqual(here)
  expect(started).toBe(2)
}, 60_000)

it('starts no worker for a small edition', async () => {
  await inspectWith(startWorker, 100)
  expect(started).toBe(0)
})

it('rejects when a worker fails', async () => {
  const lost = (job: InspectionJob) => startWorker({ ...job, database: root })
  await expect(inspectWith(lost, MANY)).rejects.toThrow('Unable to open')
}, 60_000)
