import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { linkFile, removeFiles } from './file-operations'
import type { Folders } from './open-folders'

const MARKER = '.edition'

/**
 * The tree that becomes the next edition. While it bears the known marker, it is trusted to differ
 * from the output only at the stale paths, and its files are not inspected. Changes made by hand
 * are found once it is the output, and the following edition repairs them. The marker is removed
 * before any change, so that half a tree is never trusted and never published.
 */
export class SecondTree {
  readonly #folder: string
  readonly #folders: Folders

  constructor(folders: Folders) {
    this.#folder = folders.next
    this.#folders = folders
  }

  exists(): boolean {
    return existsSync(this.#folder)
  }

  bears(marker: string): boolean {
    const file = join(this.#folder, MARKER)
    return existsSync(file) && readFileSync(file, 'utf8') === marker
  }

  mark(marker: string): void {
    writeFileSync(join(this.#folder, MARKER), marker)
  }

  /** Rebuilds the tree with these files only. */
  rebuild(paths: Iterable<string>, written: ReadonlyMap<string, unknown>): void {
    this.#unmark()
    rmSync(this.#folder, { recursive: true, force: true })
    this.update([], paths, written)
  }

  /** Moves written files from the staging folder, and hard-links the others from the output. */
  update(removed: readonly string[], placed: Iterable<string>, written: ReadonlyMap<string, unknown>): void {
    const { staging, outDir } = this.#folders
    this.#unmark()
    removeFiles(this.#folder, removed)
    let above = ''
    for (const path of placed) {
      const target = join(this.#folder, path)
      if (dirname(target) !== above) mkdirSync(dirname(target), { recursive: true })
      above = dirname(target)
      if (written.has(path)) renameSync(join(staging, path), target)
      else linkFile(join(outDir, path), target)
    }
  }

  removeUnexpected(paths: readonly string[]): void {
    for (const path of paths) rmSync(join(this.#folder, path), { recursive: true, force: true })
  }

  #unmark(): void {
    rmSync(join(this.#folder, MARKER), { force: true })
  }
}
