import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../output/files'
import { packagedHash, type Software } from './software'

const LOCK_FILE = 'package-lock.json'

/**
 * What Next compiles depends on: our code, its configuration, its dependencies and the fonts of
 * style sheets.
 */
const RENDERING_CODE = [
  'app',
  'components',
  'lib',
  '.edition/fonts',
  'next.config.ts',
  LOCK_FILE,
  'postcss.config.mjs',
  'tsconfig.json',
]

/** Calls `compile` unless the last compilation had the same code hash. */
export async function compileIfChanged(root: string, code: string, compile: () => Promise<void>): Promise<void> {
  const stamp = join(root, '.next', 'code-hash')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === code) return
  rmSync(stamp, { force: true })
  await compile()
  writeFileSync(stamp, code)
}

/** Hashes of two parts of the code: the results of a part are valid while its hash is the same. */
export interface CodeHashes {
  /** The code that parses texts and derives facts from them. */
  deriving: string
  /** The code that renders pages, which includes the code above. */
  rendering: string
}

/** In a package, the code changes as a whole. */
export function codeHashes({ folder, isPackaged }: Software): CodeHashes {
  if (!isPackaged) return hashesOfFiles(folder)
  const hash = `${packagedHash(folder)} ${process.version}`
  return { deriving: hash, rendering: hash }
}

/** Hashes the paths and bytes of the code, and reads each file once. */
function hashesOfFiles(root: string): CodeHashes {
  const [deriving, rendering] = [newHash(), newHash()]
  for (const path of RENDERING_CODE.flatMap((name) => filesOf(root, name))) {
    const bytes = readFileSync(join(root, path))
    const hashes = path === LOCK_FILE || path.startsWith('lib/') ? [deriving, rendering] : [rendering]
    for (const hash of hashes) hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  return { deriving: deriving.digest('hex'), rendering: rendering.digest('hex') }
}

function newHash() {
  return createHash('sha256').update(process.version)
}

function filesOf(root: string, name: string): string[] {
  const path = join(root, name)
  if (!existsSync(path)) return []
  return statSync(path).isFile() ? [name] : listFiles(path).map((file) => `${name}/${file}`)
}
