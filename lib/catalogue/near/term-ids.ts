import type { Token } from '../../text/tokenize'

/** Pairs of words have the upper half of the numbers of terms. */
const BIGRAM = 0x80000000

/** The number of a word that says something, 0 otherwise: no pair of words is made across it. */
export function termIdOf({ id, folded, isStopWord }: Token): number {
  return isStopWord || folded.length < 2 ? 0 : id
}

function bigramOf(first: number, second: number): number {
  return (combineHashes(first, second) | BIGRAM) >>> 0
}

/** Neighbouring words, links inside set phrases stepped over: « réforme retraite », « loi finances ». */
export function forEachBigram(sentence: readonly Token[], see: (pair: number) => void): void {
  let previous = 0
  for (const word of sentence) {
    if (word.isLinking) continue
    const term = termIdOf(word)
    if (term !== 0 && previous !== 0) see(bigramOf(previous, term))
    previous = term
  }
}

/** What a sentence is recognised by in other articles. */
export function sentenceHash(sentence: readonly Token[]): number {
  let key = 0
  for (const word of sentence) if (!word.isLinking) key = combineHashes(key, termIdOf(word))
  return key
}

/** The number of two things in this order: of words that follow one another, of a phrase and its next word. */
export function combineHashes(first: number, second: number): number {
  return (Math.imul(first ^ (first >>> 15), 0x9e3779b1) ^ Math.imul(second ^ (second >>> 13), 0x85ebca77)) >>> 0
}
