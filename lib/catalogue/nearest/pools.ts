import type { Postings } from './postings'
import type { Vectors } from './vectors'

/** Of each article the most alike, in rows of `POOL`, the first the most; fewer where `sizes` says so. */
export interface Pools {
  places: Uint32Array
  scores: Float32Array
  sizes: Uint8Array
}

/** Far more than any list shows. */
export const POOL = 100

/** What it is worth, beside the same words, that one article speaks of all that the title of the other says. */
const OWN_TITLE = 0.15
const OTHER_TITLE = 0.1

export function poolsOf(vectors: Vectors, postings: Postings): Pools {
  const articles = vectors.starts.length - 1
  const pools = {
    places: new Uint32Array(articles * POOL),
    scores: new Float32Array(articles * POOL),
    sizes: new Uint8Array(articles),
  }
  const sums = new Float32Array(articles)
  const met = new Uint32Array(articles)
  for (let place = 0; place < articles; place++) {
    const count = compare(place, vectors, postings, sums, met)
    sums[place] = 0
    pools.sizes[place] = keepBest(sums, met, count, pools, place * POOL)
  }
  return pools
}

function compare(place: number, vectors: Vectors, postings: Postings, sums: Float32Array, met: Uint32Array): number {
  const { starts, places, weights, shares } = postings
  const end = vectors.starts[place + 1] ?? 0
  let count = 0
  for (let i = vectors.starts[place] ?? 0; i < end; i++) {
    const term = vectors.terms[i] ?? 0
    const factor = vectors.weights[i] ?? 0
    const bonus = OWN_TITLE * (vectors.shares[i] ?? 0)
    const stop = starts[term + 1] ?? 0
    for (let at = starts[term] ?? 0; at < stop; at++) {
      const other = places[at] ?? 0
      const sum = sums[other] ?? 0
      if (sum === 0) met[count++] = other
      sums[other] = sum + factor * (weights[at] ?? 0) + bonus + OTHER_TITLE * (shares[at] ?? 0)
    }
  }
  return count
}

function keepBest(
  sums: Float32Array,
  met: Uint32Array,
  count: number,
  { places, scores }: Pools,
  start: number,
): number {
  let size = 0
  let least = 0
  for (let i = 0; i < count; i++) {
    const other = met[i] ?? 0
    const sum = sums[other] ?? 0
    sums[other] = 0
    if (sum <= least) continue
    if (size < POOL) size++
    let at = start + size - 1
    while (at > start && (scores[at - 1] ?? 0) < sum) {
      scores[at] = scores[at - 1] ?? 0
      places[at] = places[at - 1] ?? 0
      at--
    }
    scores[at] = sum
    places[at] = other
    if (size === POOL) least = scores[start + POOL - 1] ?? 0
  }
  return size
}
