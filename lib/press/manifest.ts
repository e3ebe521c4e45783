import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Leaves } from './leaves'

/** `edition.json`, beside the edition: what to upload, and what to upload of it when `previous` is already there. */
interface Manifest {
  /** Hash of every path and byte. */
  edition: string
  previous?: string
  added: string[]
  changed: string[]
  removed: string[]
  files: Record<string, { size: number; sha256: string }>
}

export function existsManifest(outDir: string): boolean {
  return existsSync(manifestFile(outDir))
}

/** Writes it under another name, until the edition is in its place; returns what gives it its own. */
export function draftManifest(outDir: string, leaves: Leaves): () => void {
  const file = manifestFile(outDir)
  const draft = `${file}.draft`
  writeFileSync(draft, `${JSON.stringify(manifestOf(leaves, readManifest(file)), undefined, 1)}\n`)
  return () => renameSync(draft, file)
}

function manifestFile(outDir: string): string {
  return join(dirname(outDir), 'edition.json')
}

/** Differences are from the last edition that was announced, even when a run was killed since. */
function manifestOf(leaves: Leaves, previous: Manifest | undefined): Manifest {
  const paths = [...leaves.keys()].sort()
  const files = Object.fromEntries(paths.map((path) => [path, weighed(leaves, path)]))
  const old = previous?.files ?? {}
  return {
    edition: createHash('sha256').update(JSON.stringify(files)).digest('hex'),
    ...(previous && { previous: previous.edition }),
    added: paths.filter((path) => !old[path]),
    changed: paths.filter((path) => old[path] && old[path].sha256 !== files[path]?.sha256),
    removed: Object.keys(old).filter((path) => !leaves.has(path)),
    files,
  }
}

function weighed(leaves: Leaves, path: string): { size: number; sha256: string } {
  const { size = 0, sha256 = '' } = leaves.get(path) ?? {}
  return { size, sha256 }
}

function readManifest(file: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest
  } catch {
    return undefined
  }
}
