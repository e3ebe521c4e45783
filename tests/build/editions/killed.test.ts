import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, expect, it, vi } from 'vitest'
import { Paper } from '../../paper/paper'
import { randomBelow } from '../../random'
import { build as buildEdition, digest, project } from './project'

const KILLS = 100
/** Bundled once: a hundred builds start faster so. It must lie where its libraries are found. */
const BUILD = resolve('.edition/killed-build.mjs')

/** What has native parts, or is only loaded when needed. */
const OUTSIDE = [
  'next',
  'sharp',
  'esbuild',
  'fs-native-extensions',
  'libsql',
  'harfbuzzjs',
  'subset-font',
  'fontverter',
]
const REQUIRE = "import { createRequire as load } from 'node:module'; const require = load(import.meta.url);"

beforeAll(async () => {
  await build({
    entryPoints: ['tests/build/editions/killed-build.ts'],
    outfile: BUILD,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: OUTSIDE,
    banner: { js: REQUIRE },
    logLevel: 'silent',
  })
})

/** Builds until the nth writing to the disk, or to the end: then says after how many. */
function buildUntil(root: string, now: number, moment: number): number {
  const { stdout, stderr, signal } = spawnSync(process.execPath, [BUILD, root, String(now), String(moment)], {
    encoding: 'utf8',
  })
  expect(stderr.includes('Error')).toBe(false)
  return signal === 'SIGKILL' ? moment : Number(stdout)
}

function announced(root: string): string[] {
  const { files } = JSON.parse(readFileSync(join(root, 'www/edition.json'), 'utf8')) as Announced
  return Object.entries(files).map(([path, { sha256 }]) => `${path} ${sha256}`)
}

interface Announced {
  files: Record<string, { sha256: string }>
}

it('leaves the old edition or the new one, whole, whenever it is killed, and the next run finishes', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const [root, sure] = [project(), project()]
  const random = randomBelow(9)
  const paper = new Paper(random)
  const seen = { old: 0, new: 0 }
  paper.change()
  for (const folder of [root, sure]) paper.save(folder)
  await buildEdition(sure, paper.now)
  let old = digest(sure)
  let writes = buildUntil(root, paper.now, Number.MAX_SAFE_INTEGER)
  for (let kill = 0; kill < KILLS; kill += 1) {
    paper.change()
    for (const folder of [root, sure]) paper.save(folder)
    await buildEdition(sure, paper.now)
    const next = digest(sure)
    // Late enough in the edition for every part of it to be cut, its last line included.
    const moment = 1 + random(writes + 5)
    writes = Math.max(writes, buildUntil(root, paper.now, moment))
    const found = digest(root)
    const which = found.join() === next.join() ? 'new' : 'old'
    expect(found, `killed before writing ${moment}`).toEqual(which === 'new' ? next : old)
    seen[which] += 1
    await buildEdition(root, paper.now)
    expect(digest(root)).toEqual(next)
    expect(announced(root)).toEqual(next)
    old = next
  }
  expect(Math.min(seen.old, seen.new)).toBeGreaterThan(5)
}, 1_800_000)
