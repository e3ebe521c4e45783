import { fill } from '../phrasing/fill-template'
import type { Words } from './dictionary'
import { words as french } from './french'
import { mapWords } from './map-words'

/** The path of every text in the dictionary: `common.readAlso`, `article.reasons.chosen`. */
const PATHS = pathsIn(french)

/**
 * Each path by the names that a newsroom may write: the whole path, or its last part if that is
 * unique or under `common`.
 */
const BY_NAME = new Map(
  PATHS.flatMap((path) => {
    const last = path.slice(path.lastIndexOf('.') + 1)
    const isAlone = PATHS.filter((other) => other.endsWith(`.${last}`)).length === 1
    const isShort = isAlone || path.startsWith('common.')
    return [[path, path] as const, ...(isShort ? [[last, path] as const] : [])]
  }),
)

/** The names of the words that a newsroom may replace. */
export const WORD_NAMES: readonly string[] = [...BY_NAME.keys()]

/**
 * A dictionary in which the words of the newsroom replace ours. A word that depends on a number or
 * a name is a pattern: « Le fil de {1} ».
 */
export function withOwnWords(words: Words, own: Readonly<Record<string, string>>): Words {
  const byPath = new Map(Object.entries(own).map(([name, text]) => [BY_NAME.get(name), text]))
  return mapWords(words, (text, path, values) => {
    const pattern = byPath.get(path)
    return pattern === undefined ? text : fill(pattern, ...values)
  })
}

function pathsIn(words: object, before = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const path = before === '' ? key : `${before}.${key}`
    if (Array.isArray(value)) return []
    return typeof value === 'object' ? pathsIn(value, path) : [path]
  })
}
