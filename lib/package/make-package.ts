import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, resolve } from 'node:path'
import { bundleScripts } from '../cli/bundle.mjs'
import { runCommand } from '../cli/command'
import { CMS_FOLDER, CODE_HASH, DIST, findSoftware, type Software } from '../cli/software'
import { WORK_FOLDER } from '../cli/work-folders'
import { bundleCms } from '../cms/bundle'
import { Failure } from '../failure'
import { listFiles } from '../list-files'
import { readNextOutput, readParity } from '../next/next-output'
import type { NextOutput, Parity } from '../next/output-types'
import { bundlesOf, PAGES_BUNDLE, PAGES_FILE, type PackagedPages, STATIC_FOLDER } from '../next/packaged-pages'
import { writeDeep } from '../output/file-operations'
import { CHECKOUT_PACKAGES } from './checkout-packages'
import { bundlePages } from './pages-bundle'
import { writeSampleContent } from './parity-content'

/** The command that newsrooms run, and the workers that it starts. */
const SCRIPTS = {
  'lire-aussi': 'lib/package/lire-aussi.ts',
  worker: 'lib/build/worker.ts',
  'render-worker': 'lib/next/render-worker.ts',
}

/**
 * Fills `dist` before `npm pack`. From it a newsroom builds without Next, without a compiler and
 * without our sources (decision 035).
 */
await runCommand(async () => {
  const software = findSoftware(process.cwd())
  const dist = join(software.folder, DIST)
  rmSync(dist, { recursive: true, force: true })
  buildDemo(software)
  refuseMissing(await bundleScripts(SCRIPTS, dist), software)
  await writePages(software)
  await writeCms(software)
  writeFileSync(join(software.folder, CODE_HASH), hashOf(dist))
  console.log(`✔ ${DIST}/, ${listFiles(dist).length} fichiers`)
})

/** A newsroom installs only the dependencies of the package. */
function refuseMissing(imports: readonly string[], { folder }: Software): void {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { dependencies: object }
  const known = [...Object.keys(manifest.dependencies), ...CHECKOUT_PACKAGES]
  const missing = imports.filter((name) => !isBuiltin(name) && !known.includes(packageOf(name)))
  if (missing.length > 0) throw new Failure(`✖ Absent des dépendances de package.json : ${missing.join(', ')}.`)
}

/** `@a/b/c` → `@a/b`. */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}

async function writeCms({ folder }: Software): Promise<void> {
  for (const [path, content] of await bundleCms(folder)) writeDeep(join(folder, CMS_FOLDER, path), Buffer.from(content))
}

/**
 * Makes Next compile `app/` and the build compare every route: the demonstration, with a sample
 * text, has pages of each.
 */
function buildDemo({ folder }: Software): void {
  const [out, content] = ['out', 'content'].map((name) => join(folder, WORK_FOLDER, 'package', name)) as [
    string,
    string,
  ]
  writeSampleContent(join(folder, 'content'), content)
  rmSync(out, { recursive: true, force: true })
  execFileSync(process.execPath, ['lib/cli/launch.mjs', 'build'], {
    cwd: folder,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

async function writePages(software: Software): Promise<void> {
  const { folder } = software
  const [output, parity] = [readNextOutput(software), readParity(software)]
  if (!output) throw new Failure('✖ Next n’a rien compilé.')
  refuseDifferent(output, parity)
  for (const [address, source] of Object.entries(output.files)) {
    cpSync(resolve(folder, source), join(folder, STATIC_FOLDER, address))
  }
  await bundlePages(folder, Object.keys(output.routes), join(folder, PAGES_BUNDLE))
  const { elements, sheets } = await bundlesOf(software)
  const files = Object.keys(output.files)
  const pages: PackagedPages = { files, parity, elements: [...elements.values()], sheets: [...sheets.values()] }
  writeDeep(join(folder, PAGES_FILE), JSON.stringify(pages))
}

/** Only routes that the static renderer reproduces byte for byte can do without Next. */
function refuseDifferent({ routes }: NextOutput, parity: Parity): void {
  const refused = Object.keys(routes).filter((route) => !parity[route]?.isEqual)
  if (refused.length > 0) throw new Failure(`✖ Le rendu direct ne donne pas ce que donne Next : ${refused.join(', ')}.`)
}

function hashOf(folder: string): string {
  const hash = createHash('sha256')
  for (const path of listFiles(folder)) hash.update(`${path}\0`).update(readFileSync(join(folder, path)))
  return hash.digest('hex')
}
