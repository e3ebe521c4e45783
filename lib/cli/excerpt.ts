import { dirname, join } from 'node:path'
import { getOrInsert } from '../collections'
import { readSource } from '../content/source'

/** Reads one line of a source file for a message; undefined when the line cannot be read. */
export function lineReader(contentDir: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, string[]>()
  return (file, line) => {
    const linesOf = () => quotedText(join(dirname(contentDir), file)).split('\n')
    return getOrInsert(files, file, linesOf)[line - 1]
  }
}

/**
 * The text of a source file that messages may quote, as its reader gives it: places are those of
 * this text. A link could lead to any file of the machine: what the reader refuses is empty here.
 */
export function quotedText(path: string): string {
  return readSource({ path, shown: path }).value?.text ?? ''
}
