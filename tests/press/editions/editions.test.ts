import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { listFiles } from '../../../lib/press/files'
import { printEdition } from '../../../lib/press/print'
import type { Progress } from '../../../lib/press/progress'
import { settingsFrom } from '../../../lib/press/settings'
import { scratch } from '../scratch'
import { fakeNext } from './fake-next'
import { type Dice, diceFrom, Paper } from './paper'

const SILENT: Progress = { stage: async (_, work) => work(() => {}) }

beforeEach(() => {
  // Files just written are otherwise too young to be believed by their dates.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const project = () => scratch({ 'app/page.tsx': '', 'components/none.txt': '', 'public/favicon.ico': '' })

async function print(root: string) {
  const settings = settingsFrom({ NODE_ENV: 'test', OUT_DIR: 'www/out', SOURCE_DATE_EPOCH: '1750000000' }, root)
  return printEdition(settings, SILENT, fakeNext)
}

/** Printed by a press that remembers nothing. */
async function printCold(root: string): Promise<string[]> {
  for (const folder of ['www', '.cache', '.next']) rmSync(join(root, folder), { recursive: true, force: true })
  await print(root)
  return digest(root)
}

function digest(root: string): string[] {
  const folder = join(root, 'www/out')
  return listFiles(folder).map((path) => {
    const hash = createHash('sha256').update(readFileSync(join(folder, path)))
    return `${path} ${hash.digest('hex')}`
  })
}

/** What may befall a memory or an edition between two runs. A file of the edition is replaced, as by anybody's editor. */
function accident(root: string, dice: Dice): string {
  const folder = join(root, ['.cache', 'www/out'][dice(2)] ?? '')
  const files = existsSync(folder) ? listFiles(folder) : []
  const file = join(folder, files[dice(Math.max(1, files.length))] ?? '')
  if (files.length === 0) return 'nothing'
  const accidents = {
    truncated: () => truncateSync(file, 10),
    deleted: () => unlinkSync(file),
    replaced: () => {
      unlinkSync(file)
      writeFileSync(file, 'autre chose')
    },
  }
  const name = (['truncated', 'deleted', 'replaced'] as const)[dice(3)] ?? 'deleted'
  accidents[name]()
  return `${name} ${file}`
}

it('prints, after any changes and accidents, the bytes that a press without memory prints', async () => {
  const [warm, cold] = [project(), project()]
  const dice = diceFrom(6)
  const paper = new Paper(dice)
  const story: string[] = []
  for (let sequence = 0; sequence < 200; sequence += 1) {
    story.push(paper.change())
    if (dice(4) === 0) story.push(accident(warm, dice))
    for (const root of [warm, cold]) paper.save(root)
    await print(warm)
    expect(digest(warm), story.slice(-10).join(', ')).toEqual(await printCold(cold))
  }
}, 600_000)
