import { heaviest } from './heaviest'
import type { Vectors } from './vectors'

/** Vectors by term, in rows from `starts[term]` to `starts[term + 1]`: the places of the articles that have it, its weight and share in each. */
export interface Postings {
  starts: Uint32Array
  places: Uint32Array
  weights: Float32Array
  shares: Float32Array
}

/**
 * A term of half the paper would cost as much as all the others, for nothing: beyond this many articles only those where it weighs
 * most are kept (« champion lists », Manning, Raghavan and Schütze, Introduction to Information Retrieval, 7.1.3). So an article is
 * compared with a bounded number of others, whatever the size of the paper.
 */
const CHAMPIONS = 300

export function postingsOf(vectors: Vectors): Postings {
  const all = transpose(vectors)
  let end = 0
  const starts = all.starts.map((start, term) => {
    const from = end
    const stop = all.starts[term + 1] ?? start
    for (const i of heaviest(all.weights.subarray(start, stop), CHAMPIONS)) keep(all, start + i, end++)
    return from
  })
  return { ...all, starts }
}

function keep({ places, weights, shares }: Postings, at: number, end: number): void {
  places[end] = places[at] ?? 0
  weights[end] = weights[at] ?? 0
  shares[end] = shares[at] ?? 0
}

function transpose(vectors: Vectors): Postings {
  const starts = startsOf(vectors)
  const room = starts[vectors.size] ?? 0
  const postings = {
    starts,
    places: new Uint32Array(room),
    weights: new Float32Array(room),
    shares: new Float32Array(room),
  }
  const next = starts.slice()
  for (let place = 0; place + 1 < vectors.starts.length; place++) {
    const end = vectors.starts[place + 1] ?? 0
    for (let i = vectors.starts[place] ?? 0; i < end; i++) {
      const term = vectors.terms[i] ?? 0
      const at = next[term] ?? 0
      postings.places[at] = place
      postings.weights[at] = vectors.weights[i] ?? 0
      postings.shares[at] = vectors.shares[i] ?? 0
      next[term] = at + 1
    }
  }
  return postings
}

function startsOf({ starts, terms, size }: Vectors): Uint32Array {
  const ends = new Uint32Array(size + 1)
  const end = starts.at(-1) ?? 0
  for (let i = 0; i < end; i++) {
    const term = terms[i] ?? 0
    ends[term + 1] = (ends[term + 1] ?? 0) + 1
  }
  for (let term = 0; term < size; term++) ends[term + 1] = (ends[term + 1] ?? 0) + (ends[term] ?? 0)
  return ends
}
