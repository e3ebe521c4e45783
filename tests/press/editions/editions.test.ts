import { existsSync, rmSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { listFiles } from '../../../lib/press/files'
import { EDITIONS_CACHE, TEXTS_CACHE } from '../../../lib/press/places'
import { printEdition, printShare } from '../../../lib/press/print'
import { fromShares } from '../../../lib/press/shares'
import { withNext } from '../../../lib/press/typeset'
import { type Dice, diceFrom } from '../../dice'
import { fakeNext } from './fake-next'
import { Paper } from './paper'
import { digest, print, project, SILENT, settingsOf } from './project'

beforeEach(() => {
  // Files just written are otherwise too young to be believed by their dates.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const HOUR = 3_600_000

/** Printed by a press that remembers no text and no edition. */
async function printCold(root: string, now?: Date): Promise<string[]> {
  for (const folder of ['www', TEXTS_CACHE, EDITIONS_CACHE, '.next'])
    rmSync(join(root, folder), { recursive: true, force: true })
  await print(root, now)
  return digest(root)
}

/** A file of the edition is replaced, as by anybody's editor; what is remembered is cut short. */
function accident(root: string, dice: Dice): string {
  const place = [TEXTS_CACHE, EDITIONS_CACHE, 'www/out', 'www/.out.next'][dice(4)] ?? ''
  const folder = join(root, place)
  const files = existsSync(folder) ? listFiles(folder) : []
  const file = files[dice(Math.max(1, files.length))]
  if (file === undefined) return 'nothing'
  if (place.startsWith('.cache')) truncateSync(join(folder, file), 10)
  else {
    unlinkSync(join(folder, file))
    if (dice(2) === 0) writeFileSync(join(folder, file), 'autre chose')
  }
  return `${place}/${file} spoilt`
}

it('prints, after any changes, accidents and hours, the bytes that a press without memory prints', async () => {
  const [warm, cold] = [project(), project()]
  const dice = diceFrom(6)
  const paper = new Paper(dice)
  const story: string[] = []
  let now = Date.UTC(2026, 5, 1)
  for (let sequence = 0; sequence < 200; sequence += 1) {
    if (dice(8) > 0) story.push(paper.change())
    if (dice(4) === 0) story.push(accident(warm, dice))
    if (dice(2) === 0) {
      now += (dice(36) - 6) * HOUR
      story.push(new Date(now).toISOString())
    }
    for (const root of [warm, cold]) paper.save(root)
    await print(warm, new Date(now))
    expect(digest(warm), story.slice(-10).join(', ')).toEqual(await printCold(cold, new Date(now)))
  }
}, 600_000)

it('binds the shares of three machines into the bytes that one machine prints', async () => {
  const machines = [1, 2, 3].map((part) => ({ root: project(), part }))
  const [alone, binder] = [project(), project()]
  const paper = new Paper(diceFrom(3))
  for (let n = 0; n < 8; n += 1) paper.change()
  for (const root of [alone, binder, ...machines.map(({ root }) => root)]) paper.save(root)
  for (const { root, part } of machines) {
    await printShare(settingsOf(root), { part, of: 3 }, SILENT, withNext(fakeNext))
  }
  await print(alone)
  const shares = machines.map(({ root }) => join(root, 'www/out'))
  await printEdition(settingsOf(binder), SILENT, fromShares(shares))
  expect(digest(binder)).toEqual(digest(alone))
  await expect(
    printEdition({ ...settingsOf(binder), outDir: join(binder, 'b') }, SILENT, fromShares(shares.slice(1))),
  ).rejects.toThrow('Aucune part ne contient')
}, 120_000)
