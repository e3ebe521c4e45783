import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isIntact, keepFile, type Leaves } from './leaves'

/**
 * Makes a folder hold these leaves of another one and nothing else, whatever it was. Those that are there already are not touched; the
 * others are second names.
 */
export function assemble(folder: string, leaves: Leaves, from: string): void {
  mkdirSync(folder, { recursive: true })
  const present = new Set<string>()
  sweep(folder, '', leaves, present)
  for (const path of leaves.keys()) if (!present.has(path)) keepFile(path, from, folder)
}

/** Removes what is not of the edition, and says whether anything is left. */
function sweep(root: string, folder: string, leaves: Leaves, present: Set<string>): boolean {
  let isUsed = false
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder + entry.name
    if (entry.isDirectory()) {
      if (sweep(root, `${path}/`, leaves, present)) isUsed = true
      else rmdirSync(join(root, path))
    } else if (entry.isFile() && isIntact(root, path, leaves.get(path))) {
      present.add(path)
      isUsed = true
    } else rmSync(join(root, path))
  }
  return isUsed
}

/** Makes a folder that holds one edition hold another: what differs is taken from `made`, which loses it. */
export function bringUp(folder: string, before: Leaves, after: Leaves, made: string): void {
  for (const [path, leaf] of before) if (after.get(path) !== leaf) removeFile(folder, path)
  for (const [path, leaf] of after) if (before.get(path) !== leaf) moveFile(path, made, folder)
}

/** And the folders that held nothing else. */
function removeFile(folder: string, path: string): void {
  rmSync(join(folder, path))
  let above = dirname(path)
  while (above !== '.' && removeEmpty(join(folder, above))) above = dirname(above)
}

/** False where something is left: asking the disk to remove is quicker than reading a folder of ten thousand files. */
function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTEMPTY') return false
    throw error
  }
}

function moveFile(path: string, from: string, to: string): void {
  mkdirSync(dirname(join(to, path)), { recursive: true })
  renameSync(join(from, path), join(to, path))
}
