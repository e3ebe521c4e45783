import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { threadId } from 'node:worker_threads'
import { hashOfCode } from './hash-of-code.mjs'

/**
 * `node lib/cli/launch.mjs build …` runs a command from a bundle, which is rebuilt when its code
 * changes. Loading module by module, through tsx, takes 2 s of CPU and 110 MB more. This file is
 * JavaScript because Node cannot load TypeScript before a bundle exists.
 *
 * `package.json` starts builds with `--heap-growing-percent=50`: V8 then collects the old generation
 * before it grows to four times the size of its live objects.
 */
const BUNDLES = join('.cache', 'bundles')

/** The size of each file of a bundle, in bytes. */
const SIZES = 'sizes.json'

/** Entry points, bundled together because a build starts the workers. */
const COMMANDS = {
  build: 'lib/build/build.ts',
  check: 'lib/desk/check.ts',
  links: 'lib/desk/links.ts',
  doctor: 'lib/desk/doctor.ts',
  new: 'lib/desk/new.ts',
  rename: 'lib/desk/rename.ts',
  mend: 'lib/desk/mend.ts',
  import: 'lib/desk/import.ts',
  schema: 'lib/desk/schema.ts',
  proof: 'lib/desk/proof.ts',
  dev: 'lib/dev/dev.ts',
  'dev-checkout': 'lib/dev/restart-on-change.ts',
  'render-worker': 'lib/next/render-worker.ts',
  worker: 'lib/build/worker.ts',
}

const [command] = process.argv.splice(2, 1)
// Worker threads and child processes inherit the version, so they run the same bundle.
const version = process.env.CODE_BUNDLE ?? hashOfCode('.')
process.env.CODE_BUNDLE = version
const folder = join(BUNDLES, version)
if (!isWhole()) await bundle()
await import(pathToFileURL(resolve(folder, `${command}.mjs`)).href)

/** Whether every file of the bundle has its size: a crash or a full disk may truncate one. */
function isWhole() {
  try {
    const sizes = Object.entries(JSON.parse(readFileSync(join(folder, SIZES), 'utf8')))
    return sizes.every(([name, size]) => statSync(join(folder, name)).size === size)
  } catch {
    return false
  }
}

function writeSizes(draft) {
  const sizes = readdirSync(draft).map((name) => [name, statSync(join(draft, name)).size])
  writeFileSync(join(draft, SIZES), JSON.stringify(Object.fromEntries(sizes)))
}

/**
 * Bundles into a draft and renames it into place, unless another process or thread was faster.
 * Removes the bundles of other versions.
 */
async function bundle() {
  const { bundleScripts } = await import('./bundle.mjs')
  const draft = `${folder}.${process.pid}.${threadId}`
  await bundleScripts(COMMANDS, draft)
  writeSizes(draft)
  if (!isWhole()) rmSync(folder, { recursive: true, force: true })
  const others = readdirSync(BUNDLES).filter((name) => !name.startsWith(version))
  for (const name of others) rmSync(join(BUNDLES, name), { recursive: true, force: true })
  if (existsSync(folder)) rmSync(draft, { recursive: true })
  else renameSync(draft, folder)
}
