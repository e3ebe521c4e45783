import { heaviest } from './heaviest'
import type { Vectors } from './vectors'

/** Vectors by term, in rows from `starts[term]` to `starts[term + 1]`: the places of the articles that have it, its weight and share in each. */
export interface Postings {
  starts: Uint32Array
  places: Uint32Array
  weights: Uint16Array
  shares: Uint32Array
}

/**
 * A term of half the paper would cost as much as all the others, for nothing: beyond this many articles only those where it weighs
 * most are kept (« champion lists », Manning, Raghavan and Schütze, Introduction to Information Retrieval, 7.1.3). So an article is
 * compared with a bounded number of others, whatever the size of the paper.
 */
const CHAMPIONS = 300

export function postingsOf(vectors: Vectors): Postings {
  const postings = roomFor(startsOf(vectors))
  const next = postings.starts.slice()
  for (let place = 0; place + 1 < vectors.starts.length; place++) {
    const end = vectors.starts[place + 1] ?? 0
    for (let i = vectors.starts[place] ?? 0; i < end; i++) {
      const term = vectors.terms[i] ?? 0
      const at = next[term] ?? 0
      next[term] = at + 1
      postings.places[at] = place
      postings.weights[at] = vectors.weights[i] ?? 0
      postings.shares[at] = vectors.shares[i] ?? 0
    }
  }
  return postings
}

export function championsOf({ starts, places, weights, shares }: Postings): Postings {
  const champions = roomFor(
    upTo(starts.length - 1, (term) => Math.min(CHAMPIONS, (starts[term + 1] ?? 0) - (starts[term] ?? 0))),
  )
  let end = 0
  for (let term = 0; term + 1 < starts.length; term++) {
    const start = starts[term] ?? 0
    for (const i of heaviest(weights.subarray(start, starts[term + 1]), CHAMPIONS)) {
      champions.places[end] = places[start + i] ?? 0
      champions.weights[end] = weights[start + i] ?? 0
      champions.shares[end++] = shares[start + i] ?? 0
    }
  }
  return champions
}

function startsOf({ starts, terms, names }: Vectors): Uint32Array {
  const lengths = new Uint32Array(names.length)
  const end = starts.at(-1) ?? 0
  for (let i = 0; i < end; i++) {
    const term = terms[i] ?? 0
    lengths[term] = (lengths[term] ?? 0) + 1
  }
  return upTo(names.length, (term) => lengths[term] ?? 0)
}

/** Where each row starts, and last where all of them end. */
function upTo(rows: number, lengthOf: (row: number) => number): Uint32Array {
  const starts = new Uint32Array(rows + 1)
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row] ?? 0) + lengthOf(row)
  return starts
}

function roomFor(starts: Uint32Array): Postings {
  const room = starts.at(-1) ?? 0
  return { starts, places: new Uint32Array(room), weights: new Uint16Array(room), shares: new Uint32Array(room) }
}
