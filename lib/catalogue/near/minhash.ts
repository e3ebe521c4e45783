import type { FieldSentences } from '../../text/fields'
import { avalanche } from '../../text/hash'
import { combineHashes, termIdOf } from './term-ids'

/** How many numbers a sketch has, at most. */
const HASHES = 64
const SHINGLE = 4
/** Under this many phrases two short texts may be alike by chance. */
const MIN_SHINGLES = 16

/** Updated or lightly rewritten texts lie above; weekly reviews that share a skeleton lie under 0.4. */
export const DUPLICATE_RESEMBLANCE = 0.6

/** Two texts that resemble each other this much have one of their smallest phrases in common, all but surely. */
const BUCKETS = 8

/**
 * The smallest numbers among those of all the phrases of four words: a fair sample of the text, and the same sample for the same text
 * (A. Broder, « On the resemblance and containment of documents », 1997). Empty for a very short text.
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

/** Of the phrase that ends before this word. Without an avalanche the smallest numbers would be those of the same few last words. */
function shingleHash(terms: readonly number[], end: number): number {
  let number = 0
  for (let i = end - SHINGLE; i < end; i++) number = combineHashes(number, terms[i] ?? 0)
  return avalanche(number)
}

/** The LSH buckets of an article: whoever shares none of them is not compared with it. */
export function bucketsOf(sketch: Uint32Array): Uint32Array {
  return sketch.subarray(0, BUCKETS)
}

/** The share of their phrases that two texts have in common, from 0 to 1, as far as the samples tell. */
export function resemblance(one: Uint32Array, other: Uint32Array): number {
  let inBoth = 0
  let met = 0
  for (let i = 0, j = 0; met < HASHES && i + j < one.length + other.length; met++) {
    const a = one[i] ?? Number.POSITIVE_INFINITY
    const b = other[j] ?? Number.POSITIVE_INFINITY
    if (a === b) inBoth++
    if (a <= b) i++
    if (b <= a) j++
  }
  return met > 0 ? inBoth / met : 0
}
