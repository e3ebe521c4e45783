import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type RandomBelow, randomBelow } from '../random'
import { bundle } from './bundle'
import { FILES, type Files, textsIn, withOutput } from './edition'
import { Mirror } from './mirror'
import { newText, PATHS, withFile, withoutFile } from './random-files'
import { scratch } from './scratch'

const KILLS = 50
/** The number of writes of a usual run, the commit included. */
const WRITES = 40

/** Publishes these files up to the nth write, or completely. Returns the number of writes. */
function run(program: string, root: string, files: Files, moment = Number.MAX_SAFE_INTEGER): number {
  const args = [program, root, JSON.stringify(files), String(moment)]
  const { stdout, stderr, signal } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(stderr).toBe('')
  return signal === 'SIGKILL' ? moment : Number(stdout)
}

/** One file or several, or a folder in the place of a file. */
function change(files: Files, random: RandomBelow): Files {
  let changed = files
  for (let count = 1 + random(random(2) ? 3 : 9); count > 0; count -= 1) {
    const path = PATHS[random(PATHS.length)] ?? ''
    changed = random(4) ? withFile(changed, path, newText()) : withoutFile(changed, path)
  }
  return changed
}

it.each([
  ['at once', {}],
  ['in three steps', { 'fs-native-extensions': './tests/output/no-swap.ts' }],
])(
  'leaves an old or a new edition, exchanged %s, whenever it is killed, and the next run finishes',
  async (how, alias) => {
    const program = await bundle('tests/output/killed-run.ts', `killed-run ${how}`, alias)
    const [root, random, mirror] = [scratch(), randomBelow(7), new Mirror()]
    const seen = { old: 0, new: 0, none: 0 }
    let old = FILES
    run(program, root, old)
    mirror.follow(root)
    for (let kill = 0; kill < KILLS; kill += 1) {
      const next = change(old, random)
      const moment = 1 + random(WRITES)
      run(program, root, next, moment)
      const found = textsIn(join(root, 'out'))
      const which = !existsSync(join(root, 'out'))
        ? 'none'
        : JSON.stringify(sorted(found)) === JSON.stringify(sorted(next))
          ? 'new'
          : 'old'
      if (which !== 'none') expect(found, `killed before writing ${moment}`).toEqual(which === 'new' ? next : old)
      seen[which] += 1
      mirror.follow(root)
      // The next run may publish the same files, the files before, or others.
      old = [next, next, old, change(next, random)][random(4)] ?? next
      run(program, root, old)
      mirror.follow(root)
      expect(textsIn(join(root, 'out'))).toEqual(old)
      expect(await withOutput(root, (output) => output.isUpToDate())).toBe(true)
    }
    expect(Math.min(seen.old, seen.new)).toBeGreaterThan(5)
    expect(seen.none).toBeLessThan(how === 'at once' ? 1 : 6)
  },
  300_000,
)

function sorted(files: Files): [string, string][] {
  return Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))
}
