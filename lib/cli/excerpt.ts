import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { getOrInsert } from '../collections'

/** Reads one line of a source file for its message; undefined when the file has no such line, or cannot be read at all. */
export function lineReader(contentDir: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, string[]>()
  return (file, line) => {
    return getOrInsert(files, file, () => readLines(join(dirname(contentDir), file)))[line - 1]
  }
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
  } catch {
    return []
  }
}
