import { closeSync, type Dirent, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { compareCodeUnits } from '../collections'
import { Failure } from '../failure'

/** A file of a source. */
export interface SourceEntry {
  /** From the root of the source, with `/`. */
  path: string
  size: number
  bytes(): Buffer
  /** The same bytes in chunks: exports may be too large for memory. */
  chunks(): Iterable<Uint8Array>
}

/** A single file, or a folder with all its files, in code-point order. */
export interface SourceTree {
  isFolder: boolean
  /** The name of the folder, or of the folder that the file is in. */
  name: string
  files: SourceEntry[]
  /** Special files and symbolic links, which are never read. */
  others: string[]
}

/** Folders that hold no texts of a newsroom. */
const SKIPPED = /^(?:\.(?!authors\.yml$)|node_modules$|_site$|__MACOSX$)/
const CHUNK = 1 << 20

export function readTree(given: string): SourceTree {
  const root = resolve(given)
  const status = lstatSync(root, { throwIfNoEntry: false })
  if (status?.isFile())
    return {
      isFolder: false,
      name: basename(dirname(root)),
      files: [entryOf(dirname(root), basename(root), status.size)],
      others: [],
    }
  if (!status?.isDirectory()) throw new Failure(`✖ « ${given} » n’existe pas ; un fichier ou un dossier est attendu`)
  const tree: SourceTree = { isFolder: true, name: basename(root), files: [], others: [] }
  walk(root, '', tree)
  return tree
}

/** A file extracted from another one. */
export function entryFrom(path: string, bytes: Buffer): SourceEntry {
  return { path, size: bytes.length, bytes: () => bytes, chunks: () => [bytes] }
}

function walk(root: string, folder: string, tree: SourceTree): void {
  for (const entry of entriesOf(join(root, folder))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (SKIPPED.test(entry.name)) continue
    if (entry.isDirectory()) walk(root, path, tree)
    else if (entry.isFile()) tree.files.push(entryOf(root, path, lstatSync(join(root, path)).size))
    else tree.others.push(path)
  }
}

function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareCodeUnits(a.name, b.name))
}

function entryOf(root: string, path: string, size: number): SourceEntry {
  const disk = join(root, path)
  return { path, size, bytes: () => readFileSync(disk), chunks: () => chunksOf(disk) }
}

function* chunksOf(disk: string): Generator<Uint8Array> {
  const file = openSync(disk, 'r')
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK)
      const length = readSync(file, chunk, 0, CHUNK, null)
      if (length === 0) return
      yield chunk.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}
