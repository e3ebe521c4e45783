import { avalanche } from '../../text/hash'
import type { FieldSentences } from '../../text/indexed-fields'
import { combineHashes, termIdOf } from './term-ids'

/** The most hashes that a minhash holds. */
const HASHES = 64
const SHINGLE = 4
/** Two short texts may resemble each other by chance: fewer shingles than this give no minhash. */
const MIN_SHINGLES = 16

/**
 * Updated or lightly rewritten texts resemble each other more than this; weekly reviews that share
 * a skeleton stay under 0.4.
 */
export const DUPLICATE_RESEMBLANCE = 0.6

/**
 * Two texts that resemble each other this much almost surely share one of their eight smallest
 * hashes.
 */
const BUCKETS = 8

/**
 * The smallest hashes of all the shingles (four successive words) of a text: a fair sample, and the
 * same sample for the same text (A. Broder, « On the resemblance and containment of documents »,
 * 1997). Empty for a very short text.
 */
export function minhashOf({ lead, body }: FieldSentences): Uint32Array {
  const phrases = new Set<number>()
  for (const sentences of [lead, body]) {
    const terms = termIdsOf(sentences)
    for (let end = SHINGLE; end <= terms.length; end++) phrases.add(shingleHash(terms, end))
  }
  if (phrases.size < MIN_SHINGLES) return new Uint32Array()
  return Uint32Array.from(phrases).sort().slice(0, HASHES)
}

function termIdsOf(sentences: FieldSentences['body']): number[] {
  const terms: number[] = []
  for (const sentence of sentences) {
    for (const word of sentence) {
      const term = termIdOf(word)
      if (term !== 0) terms.push(term)
    }
  }
  return terms
}

/**
 * Hashes the shingle that ends before this word. Without the avalanche the smallest hashes would
 * all come from the same few last words.
 */
function shingleHash(terms: readonly number[], end: number): number {
  let number = 0
  for (let i = end - SHINGLE; i < end; i++) number = combineHashes(number, terms[i] ?? 0)
  return avalanche(number)
}

/** The LSH buckets of an article. Articles that share no bucket are never compared. */
export function bucketsOf(minhash: Uint32Array): Uint32Array {
  return minhash.subarray(0, BUCKETS)
}

/** The estimated share of shingles that two texts have in common, from 0 to 1. */
export function resemblance(one: Uint32Array, other: Uint32Array): number {
  let inBoth = 0
  let seen = 0
  for (let i = 0, j = 0; seen < HASHES && i + j < one.length + other.length; seen++) {
    const a = one[i] ?? Number.POSITIVE_INFINITY
    const b = other[j] ?? Number.POSITIVE_INFINITY
    if (a === b) inBoth++
    if (a <= b) i++
    if (b <= a) j++
  }
  return seen > 0 ? inBoth / seen : 0
}
