import { linkSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { PlannedFile } from '../../import/plan'
import { isReport } from '../../import/report'

/** The outcome of writing a plan. */
export interface Written {
  files: readonly PlannedFile[]
  fresh: string[]
  same: number
  /** Existing files with other content. */
  kept: string[]
}

/**
 * Writes the files that do not exist yet; a dry run only lists them. Each file appears whole or not
 * at all.
 */
export function writeAll(files: readonly PlannedFile[], folder: string, isDryRun: boolean): Written {
  const written: Written = { files, fresh: [], same: 0, kept: [] }
  for (const file of files) {
    const path = join(folder, file.path)
    const there = lstatSync(path, { throwIfNoEntry: false })
    if (!there) {
      if (!isDryRun) writeWhole(path, file)
      written.fresh.push(file.path)
    } else if (there.isFile() && holds(path, file)) written.same++
    else written.kept.push(file.path)
  }
  return written
}

/** Overwrites a former `import.md`, but no other file of that name. */
export function writeReport(path: string, text: string): boolean {
  const there = lstatSync(path, { throwIfNoEntry: false })
  const old = there?.isFile() ? readFileSync(path, 'utf8') : undefined
  if (there && (old === undefined || !isReport(old))) return false
  if (old === text) return true
  const temporary = temporaryFor(path)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(temporary, text)
  renameSync(temporary, path)
  return true
}

/** Links the file into place: unlike a renaming, this fails if a file has appeared meanwhile. */
function writeWhole(path: string, file: PlannedFile): void {
  const temporary = temporaryFor(path)
  mkdirSync(dirname(path), { recursive: true })
  try {
    if ('text' in file) writeFileSync(temporary, file.text)
    else writeFileSync(temporary, file.bytes())
    linkSync(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
}

function temporaryFor(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
}

function holds(path: string, file: PlannedFile): boolean {
  const bytes = readFileSync(path)
  return 'text' in file ? bytes.equals(Buffer.from(file.text)) : bytes.equals(file.bytes())
}
