import { BREAKABLE } from './characters'

/** One change to the text of a block: `[start, end)` becomes `insert`. */
export interface Edit {
  start: number
  end: number
  insert: string
  /**
   * Index of the character whose text node receives `insert`: the punctuation that a space serves.
   */
  home: number
}

/** Reads the whole text of a block and returns its edits from left to right, without overlap. */
export type Pass = (text: string) => Edit[]

export interface Rule {
  /** The name of the rule in docs/typography.md. */
  id: string
  /** The rule is skipped for a text without this sign; absent when most texts have it. */
  sign?: RegExp
  /** Each pass reads what the previous one wrote. */
  passes: readonly Pass[]
}

/**
 * The neighbour whose text node receives the insertion; by default, the node of the replaced text.
 */
type Neighbour = 'left' | 'right'

const NOTHING: Edit[] = []

/** Every match of a pattern becomes `insert`. */
export function replace(pattern: string, insert: string, neighbour?: Neighbour): Pass {
  const compiled = new RegExp(pattern, 'gu')
  return (text) => {
    // Most passes find nothing in most texts, and `matchAll` copies its expression before it looks.
    if (text.search(compiled) === -1) return NOTHING
    const edits: Edit[] = []
    for (const { 0: found, index: start } of text.matchAll(compiled)) {
      const end = start + found.length
      const home = neighbour === 'left' ? start - 1 : neighbour === 'right' ? end : start
      edits.push({ start, end, insert, home })
    }
    return edits
  }
}

// Nobody types more than eight spaces. Without a bound these patterns are quadratic on a long run
// of spaces. Lookbehinds come last: tried at every character they cost ten times the rest.
const GAP = `[${BREAKABLE}]{1,8}`

/**
 * Breakable spaces between two patterns become `space`; spaces chosen by the author are not
 * breakable.
 */
export function bind(before: string, after: string, space: string, neighbour?: Neighbour): Pass {
  return replace(`${GAP}(?=${after})(?<=(?:${before})${GAP})`, space, neighbour)
}

/** Where two patterns touch, `space` is inserted. */
export function insertBetween(before: string, after: string, space: string, neighbour: Neighbour): Pass {
  return replace(`(?=${after})(?<=${before})`, space, neighbour)
}
