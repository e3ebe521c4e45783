import { stem } from '../../text/stem'
import { LINKING_WORDS, STOP_WORDS } from '../../text/stop-words'

/** Stands for a stop word: no pair of words is made across it. */
export const GAP = 0
/** Stands for the end of a sentence. */
export const END = 1

/** Gives a folded word its number, the same on any machine, so that readings can be kept on disk; undefined steps over it. */
export type Lexicon = (word: string) => number | undefined

/** A word met once is not stemmed again: a paper of six million words has some fifty thousand different ones. */
export function createLexicon(): Lexicon {
  const known = new Map<string, number | undefined>()
  return (word) => {
    if (known.has(word)) return known.get(word)
    const number = numberOf(word)
    known.set(word, number)
    return number
  }
}

function numberOf(word: string): number | undefined {
  if (LINKING_WORDS.has(word)) return undefined
  return STOP_WORDS.has(word) || word.length < 2 ? GAP : hash(stem(word))
}

/** FNV-1a (Fowler, Noll, Vo) on UTF-16 units. Two of a paper's fifty thousand words may share a number; it costs one odd neighbour. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return proper(h)
}

/** The number of two things in this order: two words make a pair, the start of a sentence and its next word a longer start. */
export function pair(first: number, second: number): number {
  return proper(Math.imul(first ^ (first >>> 15), 0x9e3779b1) ^ Math.imul(second ^ (second >>> 13), 0x85ebca77))
}

/** Thirty bits: V8 keeps such integers without a box, which makes every map here several times faster. */
function proper(h: number): number {
  return Math.max(h & 0x3fffffff, END + 1)
}
