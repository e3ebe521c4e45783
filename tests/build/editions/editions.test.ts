import { existsSync, readdirSync, rmSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listFiles } from '../../../lib/list-files'
import { Paper } from '../../paper/paper'
import { type RandomBelow, randomBelow } from '../../random'
import { build, digest, project } from './project'
import { trustDates } from './trust-dates'

trustDates()

/**
 * Builds without a store or an output. Encoded pictures stay: their cache is keyed by content hash.
 */
async function buildCold(root: string, now: number): Promise<string[]> {
  for (const store of storesIn(root)) rmSync(store)
  for (const folder of ['www', '.next', '.edition/views']) rmSync(join(root, folder), { recursive: true, force: true })
  await build(root, now)
  return digest(root)
}

function storesIn(root: string): string[] {
  const cache = join(root, '.cache')
  const names = existsSync(cache) ? readdirSync(cache) : []
  return names.filter((name) => name.startsWith('index-')).map((name) => join(cache, name))
}

/** Alters or removes a published file, or damages the store. */
function accident(root: string, random: RandomBelow): string {
  if (random(2) === 0) return damageStore(storesIn(root)[0], random)
  const folder = join(root, 'www/out')
  const files = existsSync(folder) ? listFiles(folder) : []
  const file = files[random(Math.max(1, files.length))]
  if (file === undefined) return 'nothing'
  unlinkSync(join(folder, file))
  if (random(2) === 0) writeFileSync(join(folder, file), 'autre chose')
  return `${file} altered`
}

function damageStore(store: string | undefined, random: RandomBelow): string {
  if (store === undefined) return 'nothing'
  const way = random(5)
  if (way === 0) truncateSync(store, 10_000 + random(200_000))
  else if (way === 1) truncateSync(store, 0)
  else if (way === 2) writeFileSync(store, 'une autre version')
  else if (way === 3) writeFileSync(store, Buffer.alloc(50_000, 7))
  else rmSync(store)
  return `store damaged in way ${way}`
}

it('builds the same bytes as a cold build after any changes and failures', async () => {
  const [warm, cold] = [project(), project()]
  const random = randomBelow(6)
  const paper = new Paper(random)
  const story: string[] = []
  for (let sequence = 0; sequence < 200; sequence += 1) {
    if (random(8) > 0) story.push(paper.change())
    if (random(2) === 0) story.push(accident(warm, random))
    for (const root of [warm, cold]) paper.save(root)
    await build(warm, paper.now)
    expect(digest(warm), story.slice(-10).join(' | ')).toEqual(await buildCold(cold, paper.now))
  }
}, 900_000)
