import {
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  rmdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes a file. Creates missing folders only after a failure: most exist, and creating one is
 * slower than writing a file.
 */
export function writeDeep(file: string, content: string | Buffer): void {
  try {
    writeFileSync(file, content)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

/** Creates a hard link, or a copy on a disk without links. Replaces a file of that name. */
export function linkFile(source: string, target: string): void {
  if (lstatSync(target, { throwIfNoEntry: false })) rmSync(target)
  try {
    linkSync(source, target)
  } catch {
    copyFile(source, target)
  }
}

/** Copies a file with its date. Never overwrites: the target may be a hard link. */
export function copyFile(source: string, target: string): void {
  copyFileSync(source, target, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL)
  const date = new Date(modifiedAt(lstatSync(source)))
  utimesSync(target, date, date)
}

/** In whole milliseconds, the precision of `utimes`. */
export function modifiedAt(status: { mtimeMs: number }): number {
  return Math.round(status.mtimeMs)
}

/** Removes files, then the folders left empty. Missing ones are ignored. */
export function removeFiles(folder: string, paths: readonly string[]): void {
  for (const path of [...paths].sort().reverse()) {
    isRemoved(() => rmSync(join(folder, path)))
    let above = dirname(path)
    while (above !== '.' && isRemoved(() => rmdirSync(join(folder, above)))) above = dirname(above)
  }
}

/**
 * False where a folder is not empty, or a folder has the file's name. Trying is faster than listing
 * a folder of ten thousand files.
 */
function isRemoved(removal: () => void): boolean {
  try {
    removal()
    return true
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return true
    if (['ENOTEMPTY', 'ERR_FS_EISDIR'].includes(errorCode(error))) return false
    throw error
  }
}

/** The code of a system error, such as `ENOENT`. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
