import { lstatSync, readdirSync } from 'node:fs'
import type { Store } from '../store/store'
import { modifiedAt } from './files'

/** One of several equal shares of the remembered files, in the order of their paths. */
export interface Share {
  index: number
  of: number
}

/** What somebody did to an output folder since it was published. */
export interface Inspection {
  /** Remembered files that are gone, or of another size or date. */
  altered: string[]
  /** Files and folders that nobody remembers, and links in the place of folders. */
  unexpected: string[]
}

type FileRow = [path: string, size: number, mtime: number]

/**
 * Looks at the dates of one share of an output folder. It trusts size and date, as rsync does.
 * Folders younger than the edition are listed: only there can somebody have added something.
 */
export function inspect(store: Store, outDir: string, share: Share): Inspection {
  const { completed = 0, files = 0 } =
    store.get<{ completed: number; files: number }>('select * from output_edition') ?? {}
  const folders = new FolderCheck(outDir, completed)
  const altered: string[] = []
  for (const row of rowsOf(store, share, files)) {
    if (!folders.isReal(parentOf(row[0])) || !isUnaltered(outDir, row)) altered.push(row[0])
  }
  return { altered, unexpected: folders.touched.flatMap((folder) => unexpectedIn(store, outDir, folder)) }
}

/** As one text: three times faster than row by row. */
function rowsOf(store: Store, { index, of }: Share, files: number): FileRow[] {
  const size = Math.ceil(files / of)
  const found = store.get<{ rows: string }>(
    `select json_group_array(json_array(path, size, mtime)) rows
     from (select path, size, mtime from output_file order by path limit ? offset ?)`,
    size,
    index * size,
  )
  return found ? JSON.parse(found.rows) : []
}

function isUnaltered(outDir: string, [path, size, mtime]: FileRow): boolean {
  const status = lstatSync(`${outDir}/${path}`, { throwIfNoEntry: false })
  return status !== undefined && status.size === size && modifiedAt(status) === mtime && status.isFile()
}

/** Each folder is looked at once. */
class FolderCheck {
  /** Since the edition was completed, or within the same tick of the disk's clock. */
  readonly touched: string[] = []
  readonly #known = new Map<string, boolean>()

  constructor(
    readonly outDir: string,
    readonly completed: number,
  ) {}

  /** Neither it nor a folder above it is gone or a link. */
  isReal(folder: string): boolean {
    const known = this.#known.get(folder)
    if (known !== undefined) return known
    const isReal = (folder === '' || this.isReal(parentOf(folder))) && this.#look(folder)
    this.#known.set(folder, isReal)
    return isReal
  }

  #look(folder: string): boolean {
    const status = lstatSync(`${this.outDir}/${folder}`, { throwIfNoEntry: false })
    if (!status?.isDirectory()) return false
    if (modifiedAt(status) >= this.completed) this.touched.push(folder)
    return true
  }
}

/**
 * Those entries of a folder that are no remembered file, nor a folder that holds one: `a/` to the
 * last name that begins so.
 */
function unexpectedIn(store: Store, outDir: string, folder: string): string[] {
  const above = folder && `${folder}/`
  const entries = readdirSync(`${outDir}/${folder}`, { withFileTypes: true })
  const strangers = store.all<{ path: string }>(
    `select value as path from json_each(?) where not exists (
       select 1 from output_file where path between value and value || iif(value like '%/', char(0x10FFFF), '')
     )`,
    JSON.stringify(entries.map((entry) => above + entry.name + (entry.isDirectory() ? '/' : ''))),
  )
  return strangers.map(({ path }) => path.replace(/\/$/, ''))
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
