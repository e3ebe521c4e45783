import type { Counts } from './bag'
import { type Postings, postingsOf } from './postings'
import type { Vocabulary } from './vocabulary'

/** The terms of an article that some other article has too, and what each weighs. */
export interface Vector {
  terms: Uint32Array
  weights: Float32Array
}

/** A term that weighs less than half of the article's average is in so many others that it costs most and tells least. */
const LIGHT = 1 / 4

/** Articles as vectors of unit length, compared by their cosine. Articles are known by their place in the list. */
export class Space {
  readonly #vectors: Vector[]
  readonly #postings: Postings

  constructor(articles: readonly Counts[], vocabulary: Vocabulary) {
    this.#vectors = articles.map((counts) => unitVector(counts, vocabulary))
    this.#postings = postingsOf(this.#vectors, vocabulary.size)
  }

  /**
   * Adds `weight` times its cosine with this article to the sum of every article that shares a term, and to `met` those whose
   * sum was zero.
   */
  compare(place: number, weight: number, sums: Float32Array, met: number[]): void {
    const { starts, places, weights } = this.#postings
    const { terms, weights: own } = this.#vectors[place] ?? { terms: [], weights: [] }
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] ?? 0
      if (terms.length * (own[i] ?? 0) ** 2 < LIGHT) continue
      const factor = weight * (own[i] ?? 0)
      const end = starts[term + 1] ?? 0
      for (let at = starts[term] ?? 0; at < end; at++) {
        const other = places[at] ?? 0
        const sum = sums[other] ?? 0
        if (sum === 0) met.push(other)
        sums[other] = sum + factor * (weights[at] ?? 0)
      }
    }
  }
}

/**
 * The square root dampens repetition: at its tenth mention an article is not ten times more about a thing. It does as well as BM25's
 * saturation over eight collections, and has no settings.
 */
function unitVector({ terms, counts }: Counts, vocabulary: Vocabulary): Vector {
  const vector = { terms: new Uint32Array(terms.length), weights: new Float32Array(terms.length) }
  let size = 0
  let squares = 0
  for (let i = 0; i < terms.length; i++) {
    const id = vocabulary.idOf(terms[i] ?? 0)
    if (id < 0) continue
    const weight = Math.sqrt(counts[i] ?? 0) * vocabulary.rarity(id)
    vector.terms[size] = id
    vector.weights[size++] = weight
    squares += weight * weight
  }
  const length = Math.sqrt(squares)
  return { terms: vector.terms.slice(0, size), weights: vector.weights.slice(0, size).map((weight) => weight / length) }
}
