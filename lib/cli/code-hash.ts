import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../output/files'

/** Everything that decides what Next compiles: our code, its configuration, its dependencies, and the fonts that style sheets quote. */
const RENDERING_CODE = [
  'app',
  'components',
  'lib',
  '.edition/fonts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
]

/** Everything that decides what is understood of a text. */
export const PARSING_CODE = [
  'lib/content',
  'lib/blocks',
  'lib/markdown',
  'lib/french',
  'lib/text',
  'lib/article.ts',
  'lib/problem.ts',
  'package-lock.json',
]

/** Everything that decides what is derived from texts. */
export const DERIVING_CODE = ['lib', 'package-lock.json']

/** Calls `compile` unless this code is what it compiled last. */
export async function compileIfChanged(root: string, code: string, compile: () => Promise<void>): Promise<void> {
  const stamp = join(root, '.next', 'code-hash')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === code) return
  rmSync(stamp, { force: true })
  await compile()
  writeFileSync(stamp, code)
}

export function codeHash(root: string): string {
  return hashOfFiles(root, RENDERING_CODE)
}

/** One hash of every path and byte below these names. */
export function hashOfFiles(root: string, names: readonly string[]): string {
  const hash = createHash('sha256').update(process.version)
  for (const path of names.flatMap((name) => filesOf(root, name))) {
    const bytes = readFileSync(join(root, path))
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

function filesOf(root: string, name: string): string[] {
  const path = join(root, name)
  if (!existsSync(path)) return []
  return statSync(path).isFile() ? [name] : listFiles(path).map((file) => `${name}/${file}`)
}
