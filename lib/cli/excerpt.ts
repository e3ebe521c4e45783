import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { getOrInsert } from '../collections'

/** Opening fails on a symbolic link, and does not wait for the writer of a pipe. */
const REGULAR_ONLY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Reads one line of a source file for a message; undefined when the line cannot be read. */
export function lineReader(contentDir: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, string[]>()
  return (file, line) => {
    const linesOf = () => quotedText(join(dirname(contentDir), file)).split('\n')
    return getOrInsert(files, file, linesOf)[line - 1]
  }
}

/**
 * The text of a source file that messages may quote, with lines ended by `\n`. A link could lead to
 * any file of the machine: what the reader of articles refuses is empty here too.
 */
export function quotedText(path: string): string {
  try {
    const file = openSync(path, REGULAR_ONLY)
    try {
      const bytes = fstatSync(file).isFile() ? readFileSync(file, 'utf8') : ''
      return bytes.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
    } finally {
      closeSync(file)
    }
  } catch {
    return ''
  }
}
