import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { threadId } from 'node:worker_threads'

/**
 * `node lib/cli/launch.mjs build …`: runs a command of the press from a bundle, made again when its code has changed. Loading it
 * module by module, through tsx, takes 2 s of CPU and 110 MB more. JavaScript, since nothing is there yet to read TypeScript.
 * Most of what a printing makes is looked at once: with room for 32 MB of it before the collector comes (`--max-semi-space-size`, to be
 * said when Node starts), a tenth of the time of a warm printing is gone, and a hundred megabytes more of it are used.
 */
const BUNDLES = join('.cache', 'bundles')

/** Bundled together, for the first starts the others. */
const COMMANDS = {
  build: 'lib/build/build.ts',
  check: 'lib/desk/check.ts',
  compose: 'lib/next/render-worker.ts',
  'draw-cards': 'lib/build/card-worker.ts',
  understand: 'lib/build/parse-worker.ts',
  'inspect-worker': 'lib/output/inspect-worker.ts',
}

/** They hold native code, or find their files by where they lie. */
const APART = [
  'sharp',
  'libsql',
  'next',
  'react',
  'react-dom',
  'esbuild',
  'fs-native-extensions',
  'harfbuzzjs',
  'subset-font',
  'fontverter',
]

/** A library in CommonJS asks for Node's own modules. Our own code may import `createRequire` too: names must not meet. */
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);"

const [command] = process.argv.splice(2, 1)
// Its threads and processes run the bundle that it runs, and need not seek which.
const version = process.env.CODE_BUNDLE ?? hashOfCode()
process.env.CODE_BUNDLE = version
const folder = join(BUNDLES, version)
if (!existsSync(folder)) await bundle()
await import(pathToFileURL(resolve(folder, `${command}.mjs`)).href)

function hashOfCode() {
  const hash = createHash('sha256').update(process.version)
  const entries = readdirSync('lib', { recursive: true, withFileTypes: true }).filter((found) => found.isFile())
  const files = entries.map((found) => join(found.parentPath, found.name)).sort()
  for (const file of ['package-lock.json', ...files]) hash.update(`${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

/** It takes its place once it is whole, unless another process or thread was quicker; those of other code are removed. */
async function bundle() {
  const { build } = await import('esbuild')
  const draft = `${folder}.${process.pid}.${threadId}`
  await build({
    entryPoints: COMMANDS,
    outdir: draft,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    // Half the size is a tenth of a second less to read.
    minifyWhitespace: true,
    external: APART,
    banner: { js: REQUIRE },
  })
  const others = readdirSync(BUNDLES).filter((name) => !name.startsWith(version))
  for (const name of others) rmSync(join(BUNDLES, name), { recursive: true, force: true })
  if (existsSync(folder)) rmSync(draft, { recursive: true })
  else renameSync(draft, folder)
}
