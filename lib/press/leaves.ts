import { hash } from 'node:crypto'
import { constants, copyFileSync, linkSync, mkdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listFiles, writeDeep } from './files'
import type { Leaf } from './memory/impression'

export type Leaves = ReadonlyMap<string, Leaf>

/** Whether a file is still the one that was printed there. */
export function isIntact(folder: string, path: string, leaf: Leaf | undefined): boolean {
  const status = leaf && statSync(join(folder, path), { throwIfNoEntry: false })
  return status !== undefined && status.size === leaf?.size && status.mtimeMs === leaf.mtime
}

/** Those that are still as they were printed. */
export function intactOf(leaves: Leaves, altered: Iterable<string>): Leaves {
  const intact = new Map(leaves)
  for (const path of altered) intact.delete(path)
  return intact
}

/** The edition that readers have, as far as it is still what was printed. */
export class Former {
  /** Those of its leaves that are intact. */
  readonly intact: Leaves

  constructor(
    readonly leaves: Leaves,
    altered: Iterable<string> = [],
  ) {
    this.intact = intactOf(leaves, altered)
  }

  isIntact(path: string): boolean {
    return this.intact.has(path)
  }

  /** Whether it is this very edition, and all of it. */
  isThat(leaves: Leaves): boolean {
    if (leaves.size !== this.leaves.size) return false
    return [...leaves].every(([path, { sha256 }]) => this.leaves.get(path)?.sha256 === sha256 && this.isIntact(path))
  }
}

/** The files of the edition being made: those that lie in `folder`, and those of the last edition, which are only named. */
export class Gathering {
  readonly #former: Former
  readonly #kept = new Map<string, Leaf>()

  constructor(
    readonly folder: string,
    former: Former,
  ) {
    this.#former = former
  }

  /** Keeps a file of the last edition, if it is still there. */
  keep(path: string): boolean {
    const leaf = this.#former.leaves.get(path)
    if (!leaf || !this.#former.isIntact(path)) return false
    this.#kept.set(path, leaf)
    return true
  }

  /** Puts a file in the edition: the last edition's, if it holds the same bytes. */
  put(path: string, content: string | Buffer): void {
    const isSame = this.#former.leaves.get(path)?.sha256 === sha256Of(content)
    if (!isSame || !this.keep(path)) writeDeep(join(this.folder, path), content)
  }

  /**
   * Every file by its path. One whose bytes are those of the last edition is that very file: servers and deploy scripts that go by dates
   * see only what changed.
   */
  leaves(): Map<string, Leaf> {
    const leaves = new Map(this.#kept)
    for (const path of listFiles(this.folder)) {
      const old = this.#former.leaves.get(path)
      const leaf = leafOf(join(this.folder, path), old)
      const isSame = old !== undefined && leaf.sha256 === old.sha256 && this.#former.isIntact(path)
      leaves.set(path, isSame ? old : leaf)
    }
    return leaves
  }
}

/** Pictures come as second names of files that do not change: one with the dates of the last edition is not read again. */
function leafOf(file: string, old: Leaf | undefined): Leaf {
  const { size, mtimeMs } = statSync(file)
  if (old && old.size === size && old.mtime === mtimeMs) return old
  return { size, mtime: mtimeMs, sha256: sha256Of(readFileSync(file)) }
}

function sha256Of(content: string | Buffer): string {
  return hash('sha256', content)
}

/** A second name for the same file; a copy with the same dates where the disk knows no such thing. */
export function keepFile(path: string, from: string, to: string): void {
  const [source, target] = [join(from, path), join(to, path)]
  mkdirSync(dirname(target), { recursive: true })
  try {
    linkSync(source, target)
  } catch {
    copyFileSync(source, target, constants.COPYFILE_FICLONE)
    const { atime, mtime } = statSync(source)
    utimesSync(target, atime, mtime)
  }
}
