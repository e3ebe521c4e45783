import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { threadId } from 'node:worker_threads'
import { hashOfCode } from './hash-of-code.mjs'

/**
 * `node lib/cli/launch.mjs build …` runs a command from a bundle, which is made again when its code
 * changes. Loading module by module, through tsx, takes 2 s of CPU and 110 MB more. This file is
 * JavaScript because Node cannot load TypeScript before a bundle exists. `package.json` starts
 * builds with `--max-semi-space-size=32`: most objects of a build die young, so a larger young
 * generation saves a tenth of the time of a warm build for a hundred megabytes. With
 * `--heap-growing-percent=50` V8 collects before the old one is four times what lives in it.
 */
const BUNDLES = join('.cache', 'bundles')

/** The size of each file of a bundle, in bytes. */
const SIZES = 'sizes.json'

/** Entry points, bundled together: a build starts the workers. */
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
  'dev-checkout': 'lib/dev/dev-checkout.ts',
  'render-worker': 'lib/next/render-worker.ts',
  worker: 'lib/build/worker.ts',
}

const [command] = process.argv.splice(2, 1)
// Worker threads and child processes inherit the version, and so run the same bundle.
const version = process.env.CODE_BUNDLE ?? hashOfCode('.')
process.env.CODE_BUNDLE = version
const folder = join(BUNDLES, version)
if (!isWhole()) await bundle()
await import(pathToFileURL(resolve(folder, `${command}.mjs`)).href)

/** Whether each file of the bundle has its size. A crash or a full disk may cut one. */
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
 * Renames a complete bundle into place, unless another process or thread was first. Removes bundles
 * of other versions.
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
