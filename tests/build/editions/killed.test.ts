import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, expect, it, vi } from 'vitest'
import { Paper } from '../../paper/paper'
import { randomBelow } from '../../random'
import { build as buildEdition, digest, project } from './project'

const KILLS = 100
/**
 * Bundled once, since it starts a hundred times. Its folder must be inside the project, for its
 * packages.
 */
const BUILD = resolve('.edition/killed-build.mjs')

/** Packages with native code, or loaded on demand. */
const EXTERNAL = [
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
    external: EXTERNAL,
    banner: { js: REQUIRE },
    logLevel: 'silent',
  })
})

/** Builds until the nth write to the disk, or to the end. Returns the number of writes. */
function buildUntil(root: string, now: number, moment: number): number {
  const { stdout, stderr, signal } = spawnSync(process.execPath, [BUILD, root, String(now), String(moment)], {
    encoding: 'utf8',
  })
  expect(stderr.includes('Error')).toBe(false)
  return signal === 'SIGKILL' ? moment : Number(stdout)
}

function manifestOf(root: string): string[] {
  const { files } = JSON.parse(readFileSync(join(root, 'www/edition.json'), 'utf8')) as Manifest
  return Object.entries(files).map(([path, { sha256 }]) => `${path} ${sha256}`)
}

interface Manifest {
  files: Record<string, { sha256: string }>
}

it('leaves a complete edition, old or new, whenever it is killed, and the next build finishes', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const [root, reference] = [project(), project()]
  const random = randomBelow(9)
  const paper = new Paper(random)
  const seen = { old: 0, new: 0 }
  paper.change()
  for (const folder of [root, reference]) paper.save(folder)
  await buildEdition(reference, paper.now)
  buildUntil(root, paper.now, Number.MAX_SAFE_INTEGER)
  // A build from nothing writes many times what later ones write: moments are drawn from theirs.
  paper.change()
  for (const folder of [root, reference]) paper.save(folder)
  await buildEdition(reference, paper.now)
  let old = digest(reference)
  let writes = buildUntil(root, paper.now, Number.MAX_SAFE_INTEGER)
  for (let kill = 0; kill < KILLS; kill += 1) {
    paper.change()
    for (const folder of [root, reference]) paper.save(folder)
    await buildEdition(reference, paper.now)
    const next = digest(reference)
    // Any write of the build, the last one included.
    const moment = 1 + random(writes + 5)
    writes = Math.max(writes, buildUntil(root, paper.now, moment))
    const found = digest(root)
    const which = found.join() === next.join() ? 'new' : 'old'
    expect(found, `killed before writing ${moment}`).toEqual(which === 'new' ? next : old)
    seen[which] += 1
    await buildEdition(root, paper.now)
    expect(digest(root)).toEqual(next)
    expect(manifestOf(root)).toEqual(next)
    old = next
  }
  expect(Math.min(seen.old, seen.new)).toBeGreaterThan(5)
}, 1_800_000)
