import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../list-files'
import { hashOfCode } from './hash-of-code.mjs'
import { packagedHash, type Software } from './software'

/** What Next compiles besides `lib/` and its dependencies: its configuration, and our fonts. */
const RENDERING_CODE = ['app', 'components', '.edition/fonts', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json']

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

/** Hashes the paths and bytes of the code. The launcher passes the hash of `lib/`. */
function hashesOfFiles(root: string): CodeHashes {
  const deriving = process.env.CODE_BUNDLE ?? hashOfCode(root)
  const rendering = createHash('sha256').update(deriving)
  for (const path of RENDERING_CODE.flatMap((name) => filesOf(root, name))) {
    const bytes = readFileSync(join(root, path))
    rendering.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  return { deriving, rendering: rendering.digest('hex') }
}

function filesOf(root: string, name: string): string[] {
  const path = join(root, name)
  if (!existsSync(path)) return []
  return statSync(path).isFile() ? [name] : listFiles(path).map((file) => `${name}/${file}`)
}
