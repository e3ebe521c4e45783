import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../cli/settings'
import { softwareVersion } from '../cli/software'
import { writeDeep } from '../output/file-operations'

const FILE = join('.cache', 'version')

/** The version of the package that built the last edition, if it is known. */
export function lastVersion(root: string): string | undefined {
  const file = join(root, FILE)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** A checkout has no version: its Git history tells what changed. */
export function rememberVersion({ root, software }: Pick<Settings, 'root' | 'software'>): void {
  if (!software.isPackaged) return
  const version = softwareVersion(software)
  if (lastVersion(root) !== version) writeDeep(join(root, FILE), version)
}
