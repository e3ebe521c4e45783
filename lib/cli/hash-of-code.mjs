import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const DERIVING_CODE = ['lib', 'package-lock.json']

/**
 * Hashes the code of a checkout that parses texts and derives facts, its dependencies, and the
 * version of Node. This is JavaScript because the launcher runs it before TypeScript can be loaded.
 */
export function hashOfCode(root) {
  const hash = createHash('sha256').update(process.version)
  const entries = readdirSync(root, { withFileTypes: true }).filter(({ name }) => DERIVING_CODE.includes(name))
  for (const file of entries.flatMap(filesOf).sort()) {
    const bytes = readFileSync(file)
    hash.update(`${relative(root, file)}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

function filesOf(entry) {
  const path = join(entry.parentPath, entry.name)
  if (entry.isFile()) return [path]
  return entry.isDirectory() ? readdirSync(path, { withFileTypes: true }).flatMap(filesOf) : []
}
