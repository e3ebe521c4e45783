import { createHash } from 'node:crypto'
import { constants, copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listFiles } from './files'
import type { Leaf } from './memory/impression'

export type Leaves = ReadonlyMap<string, Leaf>

/** Whether a file is still the one that was printed there. */
export function isIntact(folder: string, path: string, leaf: Leaf | undefined): boolean {
  const status = leaf && statSync(join(folder, path), { throwIfNoEntry: false })
  return status !== undefined && status.size === leaf?.size && status.mtimeMs === leaf.mtime
}

/**
 * What was printed into `folder`, by path. A file whose bytes are those of the edition in `outDir` becomes that very file again: servers
 * and deploy scripts that go by dates see only what changed.
 */
export function gatherLeaves(folder: string, outDir: string, last: Leaves): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>()
  for (const path of listFiles(folder)) {
    const old = last.get(path)
    const leaf = leafOf(join(folder, path), old)
    const isSame = old !== undefined && leaf.sha256 === old.sha256 && isIntact(outDir, path, old)
    if (isSame && leaf.mtime !== old.mtime) rmSync(join(folder, path))
    if (isSame && leaf.mtime !== old.mtime) keepFile(path, outDir, folder)
    leaves.set(path, isSame ? old : leaf)
  }
  return leaves
}

/** Whether two editions are the same to the byte. */
export function isSame(leaves: Leaves, last: Leaves): boolean {
  return leaves.size === last.size && [...leaves].every(([path, { sha256 }]) => last.get(path)?.sha256 === sha256)
}

/** Pictures come as second names of files that do not change: one with the dates of the last edition is not read again. */
function leafOf(file: string, old: Leaf | undefined): Leaf {
  const { size, mtimeMs } = statSync(file)
  if (old && old.size === size && old.mtime === mtimeMs) return old
  return { size, mtime: mtimeMs, sha256: createHash('sha256').update(readFileSync(file)).digest('hex') }
}

/** Keeps a file of the last edition, if it is still there. */
export function keepLeaf(
  path: string,
  folder: string,
  { outDir, last }: { outDir: string; last: { leaves: Leaves } },
): boolean {
  if (!isIntact(outDir, path, last.leaves.get(path))) return false
  keepFile(path, outDir, folder)
  return true
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
