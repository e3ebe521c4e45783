import { dirname, join } from 'node:path'
import { getOrInsert } from '../collections'
import { readSource } from '../content/read-source'

/** Reads one line of a source file for a message; undefined if the line cannot be read. */
export function lineReader(contentDir: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, string[]>()
  return (file, line) => {
    const linesOf = () => quotedText(join(dirname(contentDir), file)).split('\n')
    return getOrInsert(files, file, linesOf)[line - 1]
  }
}

/**
 * The text of a source file as it was parsed: the places of problems refer to this text. Empty for
 * a file that may not be read, since a symbolic link could lead to any file of the machine.
 */
export function quotedText(path: string): string {
  return readSource({ path, shown: path }).value?.text ?? ''
}
