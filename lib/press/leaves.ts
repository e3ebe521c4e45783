import { createHash } from 'node:crypto'
import { constants, copyFileSync, linkSync, mkdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listFiles } from './files'
import type { Leaf } from './memory/impression'

export type Leaves = ReadonlyMap<string, Leaf>

/** The edition that `outDir` holds, as it is remembered. */
interface Former {
  outDir: string
  last: { leaves: Leaves }
}

/** Whether a file is still the one that was printed there. */
export function isIntact(folder: string, path: string, leaf: Leaf | undefined): boolean {
  const status = leaf && statSync(join(folder, path), { throwIfNoEntry: false })
  return status !== undefined && status.size === leaf?.size && status.mtimeMs === leaf.mtime
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
    const { outDir, last } = this.#former
    const leaf = last.leaves.get(path)
    if (!leaf || !isIntact(outDir, path, leaf)) return false
    this.#kept.set(path, leaf)
    return true
  }

  /**
   * Every file by its path. One whose bytes are those of the last edition is that very file: servers and deploy scripts that go by dates
   * see only what changed.
   */
  leaves(): Map<string, Leaf> {
    const leaves = new Map(this.#kept)
    for (const path of listFiles(this.folder)) {
      const old = this.#former.last.leaves.get(path)
      const leaf = leafOf(join(this.folder, path), old)
      const isSame = old !== undefined && leaf.sha256 === old.sha256 && isIntact(this.#former.outDir, path, old)
      leaves.set(path, isSame ? old : leaf)
    }
    return leaves
  }
}

/** Whether readers already have this very edition, and all of it. */
export function isInPlace(leaves: Leaves, { outDir, last }: Former): boolean {
  if (leaves.size !== last.leaves.size) return false
  return [...leaves].every(([path, { sha256 }]) => {
    const old = last.leaves.get(path)
    return old?.sha256 === sha256 && isIntact(outDir, path, old)
  })
}

/** Pictures come as second names of files that do not change: one with the dates of the last edition is not read again. */
function leafOf(file: string, old: Leaf | undefined): Leaf {
  const { size, mtimeMs } = statSync(file)
  if (old && old.size === size && old.mtime === mtimeMs) return old
  return { size, mtime: mtimeMs, sha256: createHash('sha256').update(readFileSync(file)).digest('hex') }
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
