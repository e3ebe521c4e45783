import {
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/**
 * Every file below a folder, by its path from there, with `/`, in code-point order. Links are not
 * followed.
 */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
}

/** Writes a file, and the folders above it where they are missing: most are there, and to make one takes longer than to write. */
export function writeDeep(file: string, content: string | Buffer): void {
  try {
    writeFileSync(file, content)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

/**
 * A second name for a file, in place of whatever file has that name; a copy where the disk knows no
 * such thing.
 */
export function linkFile(source: string, target: string): void {
  if (lstatSync(target, { throwIfNoEntry: false })) rmSync(target)
  try {
    linkSync(source, target)
  } catch {
    copyFile(source, target)
  }
}

/**
 * A copy with the same date. It never writes into a file that is there, since others may share it.
 */
export function copyFile(source: string, target: string): void {
  copyFileSync(source, target, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL)
  const date = new Date(modifiedAt(lstatSync(source)))
  utimesSync(target, date, date)
}

/** In whole milliseconds: what a date set by `utimes` keeps. */
export function modifiedAt(status: { mtimeMs: number }): number {
  return Math.round(status.mtimeMs)
}

/** Removes files, and the folders that held nothing else. Those that are gone are no fault. */
export function removeFiles(folder: string, paths: readonly string[]): void {
  for (const path of [...paths].sort().reverse()) {
    isRemoved(() => rmSync(join(folder, path)))
    let above = dirname(path)
    while (above !== '.' && isRemoved(() => rmdirSync(join(folder, above)))) above = dirname(above)
  }
}

/**
 * False where a folder stays, because it holds something or stands in the place of a file. To ask
 * the disk is quicker than to read a folder of ten thousand files.
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

/** `ENOENT`… of an error of the disk. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
