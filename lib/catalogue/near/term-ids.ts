import type { Token } from '../../text/tokenize'

/** Bigrams have the upper half of the ids; words have the lower half. */
const BIGRAM = 0x80000000

/** The id of a word, or 0 for a stop word: no bigram spans a stop word. */
export function termIdOf({ id, folded, isStopWord }: Token): number {
  return isStopWord || folded.length < 2 ? 0 : id
}

function bigramOf(first: number, second: number): number {
  return (combineHashes(first, second) | BIGRAM) >>> 0
}

/**
 * Calls `see` with each pair of neighbouring words, skipping linking words inside set phrases:
 * « réforme retraite », « loi finances ».
 */
export function forEachBigram(sentence: readonly Token[], see: (bigram: number) => void): void {
  let previous = 0
  for (const word of sentence) {
    if (word.isLinking) continue
    const term = termIdOf(word)
    if (term !== 0 && previous !== 0) see(bigramOf(previous, term))
    previous = term
  }
}

/** The hash by which a repeated sentence is recognised. */
export function sentenceHash(sentence: readonly Token[]): number {
  let key = 0
  for (const word of sentence) if (!word.isLinking) key = combineHashes(key, termIdOf(word))
  return key
}

/** Combines two hashes in this order: two words of a bigram, or a shingle and its next word. */
export function combineHashes(first: number, second: number): number {
  return (Math.imul(first ^ (first >>> 15), 0x9e3779b1) ^ Math.imul(second ^ (second >>> 13), 0x85ebca77)) >>> 0
}
