import { hash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { compareCodeUnits } from '../collections'
import { listFiles } from '../list-files'
import { copyFile, linkFile, modifiedAt, writeDeep } from './file-operations'
import type { Difference } from './manifest'
import type { Folders } from './open-folders'
import type { OutputFile, PreviousOutput } from './recorded-output'

/**
 * Writes the next edition as changes to the previous output. A file with the same bytes keeps its
 * date, so that servers and deploy scripts see only real changes.
 */
export class OutputWriter {
  readonly written = new Map<string, OutputFile>()
  readonly removed = new Set<string>()

  /** The staging folder. */
  readonly folder: string
  readonly #outDir: string
  readonly #previous: PreviousOutput

  /** `altered` are known files that are gone or differ: each must be written again or removed. */
  constructor(
    { staging, outDir }: Folders,
    previous: PreviousOutput,
    readonly altered: ReadonlySet<string>,
  ) {
    this.folder = staging
    this.#outDir = outDir
    this.#previous = previous
  }

  /** Whether the previous output has this file, as it was published. */
  isIntact(path: string): boolean {
    return !this.altered.has(path) && this.#previous.file(path) !== undefined
  }

  /** Whether the next output has this file. */
  has(path: string): boolean {
    return this.written.has(path) || (!this.removed.has(path) && this.#previous.file(path) !== undefined)
  }

  /**
   * Keeps a file of the previous output, even if it was removed or written meanwhile. False where
   * it was altered.
   */
  keep(path: string): boolean {
    if (!this.isIntact(path)) return false
    this.#unstage(path)
    this.removed.delete(path)
    return true
  }

  put(path: string, content: string | Buffer): void {
    const sha256 = hash('sha256', content)
    if (this.#keepSame(path, sha256)) return
    writeDeep(this.#freePlace(path), content)
    this.#stage(path, sha256)
  }

  /** Adds a file that is in the staging folder. */
  add(path: string): void {
    const file = join(this.folder, path)
    const sha256 = hash('sha256', readFileSync(file))
    if (this.#keepSame(path, sha256)) rmSync(file)
    else this.#stage(path, sha256)
  }

  /** Hard-links a file that never changes, such as a cached one. */
  link(path: string, source: string): void {
    if (this.isIntact(path) && isSameFile(join(this.#outDir, path), source)) this.keep(path)
    else this.#take(path, source, linkFile)
  }

  /** Copies a file with its date. An unchanged size and date skip the copy. */
  copy(path: string, source: string): void {
    const { size, mtimeMs } = lstatSync(source)
    const old = this.#previous.file(path)
    const isSame = old?.size === size && old.mtime === modifiedAt({ mtimeMs })
    if (!isSame || !this.keep(path)) this.#take(path, source, copyFile)
  }

  /** Copies an existing folder except `.DS_Store` and `except`. Returns the paths. */
  copyFolder(source: string, except: readonly string[] = []): string[] {
    const paths = existsSync(source) ? listFiles(source) : []
    const copied = paths.filter((path) => basename(path) !== '.DS_Store' && !except.includes(path))
    for (const path of copied) this.copy(path, join(source, path))
    return copied
  }

  remove(path: string): void {
    this.#unstage(path)
    if (this.#previous.file(path)) this.removed.add(path)
  }

  /** Removes every file that is not put again or kept afterwards. */
  removeAll(): void {
    for (const path of this.#previous.paths()) this.remove(path)
  }

  /** The difference from the previous output. Throws if an altered file would stay. */
  difference(): Difference {
    const left = [...this.altered].find((path) => !this.written.has(path) && !this.removed.has(path))
    if (left !== undefined) throw new Error(`Altered, and neither written again nor removed: ${left}`)
    const written = [...this.written.values()].sort(byPath)
    const added = written.filter(({ path }) => !this.#previous.file(path))
    const changed = written.filter(({ path, sha256 }) => (this.#previous.file(path)?.sha256 ?? sha256) !== sha256)
    return { added: added.map(pathOf), changed: changed.map(pathOf), removed: [...this.removed].sort() }
  }

  #take(path: string, source: string, transfer: (source: string, target: string) => void): void {
    const sha256 = hash('sha256', readFileSync(source))
    if (this.#keepSame(path, sha256)) return
    const place = this.#freePlace(path)
    mkdirSync(dirname(place), { recursive: true })
    transfer(source, place)
    this.#stage(path, sha256)
  }

  #keepSame(path: string, sha256: string): boolean {
    return this.#previous.file(path)?.sha256 === sha256 && this.keep(path)
  }

  #stage(path: string, sha256: string): void {
    const status = lstatSync(join(this.folder, path))
    this.written.set(path, { path, size: status.size, mtime: modifiedAt(status), sha256 })
    this.removed.delete(path)
  }

  #unstage(path: string): void {
    if (this.written.delete(path)) rmSync(join(this.folder, path))
  }

  /** Frees a path in the staging folder: a hard link or an empty folder cannot be written to. */
  #freePlace(path: string): string {
    const file = join(this.folder, path)
    if (lstatSync(file, { throwIfNoEntry: false })) rmSync(file, { recursive: true })
    return file
  }
}

function byPath(a: OutputFile, b: OutputFile): number {
  return compareCodeUnits(a.path, b.path)
}

function pathOf({ path }: OutputFile): string {
  return path
}

function isSameFile(a: string, b: string): boolean {
  const [first, second] = [lstatSync(a), lstatSync(b)]
  return first.ino === second.ino && first.dev === second.dev
}
