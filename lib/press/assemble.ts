import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isIntact, keepFile, type Leaves } from './leaves'

/**
 * Makes a folder hold these leaves and nothing else. Those that are there already are not touched, whatever the folder was; the others
 * are taken from the first of the two sources, which loses them, or given a second name from the other.
 */
export function assemble(folder: string, leaves: Leaves, [made, kept]: [made: string, kept: string]): void {
  mkdirSync(folder, { recursive: true })
  const present = new Set<string>()
  sweep(folder, '', leaves, present)
  for (const [path, leaf] of leaves) {
    if (present.has(path)) continue
    if (isIntact(made, path, leaf)) moveFile(path, made, folder)
    else keepFile(path, kept, folder)
  }
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

function moveFile(path: string, from: string, to: string): void {
  mkdirSync(dirname(join(to, path)), { recursive: true })
  renameSync(join(from, path), join(to, path))
}
