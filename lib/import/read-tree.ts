import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { compareCodeUnits } from '../collections'
import { Failure } from '../failure'

/** A file of a source. */
export interface SourceEntry {
  /** From the root of the source, with `/`. */
  path: string
  disk: string
  size: number
  bytes(): Buffer
}

/** A file alone, or a folder with all that it holds, in code-point order. */
export interface SourceTree {
  /** Its name in reports. */
  name: string
  isFolder: boolean
  files: SourceEntry[]
  /** What is neither file nor folder, or a link to one: never read. */
  others: string[]
}

/** Folders that no newsroom writes in. */
const SKIPPED = /^(?:\.(?!authors\.yml$)|node_modules$|_site$|__MACOSX$)/

export function readTree(given: string): SourceTree {
  const root = resolve(given)
  const status = lstatSync(root, { throwIfNoEntry: false })
  if (status?.isFile()) {
    const entry = entryOf(dirname(root), basename(root), status.size)
    return { name: basename(root), isFolder: false, files: [entry], others: [] }
  }
  if (!status?.isDirectory()) throw new Failure(`✖ « ${given} » n’existe pas ; un fichier ou un dossier est attendu`)
  const tree: SourceTree = { name: basename(root), isFolder: true, files: [], others: [] }
  walk(root, '', tree)
  return tree
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
  return { path, disk, size, bytes: () => readFileSync(disk) }
}
