import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { linkFile, removeFiles } from './files'
import type { Folders } from './folders'

const MARKER = '.edition'

/**
 * The tree that will be the next edition. While it bears the marker that the store remembers, it is
 * trusted to differ from the output only where the store says so: nobody looks at its files. What
 * somebody did to it by hand is seen once it is the output, and mended by the edition that follows.
 * The marker is taken away before anything is touched, so that half a tree is never trusted and
 * readers never see it.
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

  /** Whatever it was, it holds these files only. */
  rebuild(paths: Iterable<string>, written: ReadonlyMap<string, unknown>): void {
    this.#unmark()
    rmSync(this.#folder, { recursive: true, force: true })
    this.update([], paths, written)
  }

  /**
   * Takes files from the staging folder if they were written, and shares the others with the
   * output.
   */
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
