import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../output/files'
import { packagedHash, type Software } from './software'

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
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
]

/** The code that parses texts. */
export const PARSING_CODE = [
  'lib/content',
  'lib/blocks',
  'lib/markdown',
  'lib/french',
  'lib/text',
  'lib/article.ts',
  'lib/document.ts',
  'lib/problem.ts',
  'package-lock.json',
]

/** The code that derives facts from texts. */
export const DERIVING_CODE = ['lib', 'package-lock.json']

/** Calls `compile` unless the last compilation had the same code hash. */
export async function compileIfChanged(root: string, code: string, compile: () => Promise<void>): Promise<void> {
  const stamp = join(root, '.next', 'code-hash')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === code) return
  rmSync(stamp, { force: true })
  await compile()
  writeFileSync(stamp, code)
}

export function codeHash(software: Software): string {
  return hashOfCode(software, RENDERING_CODE)
}

/** A hash of these files of the code; of all the code, in a package. */
export function hashOfCode({ folder, isPackaged }: Software, names: readonly string[]): string {
  return isPackaged ? `${packagedHash(folder)} ${process.version}` : hashOfFiles(folder, names)
}

/** A hash of the paths and bytes of these files, and of the files in these folders. */
function hashOfFiles(root: string, names: readonly string[]): string {
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
