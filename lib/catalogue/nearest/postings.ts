import type { Vector } from './space'

/** The vectors by term: the places of the articles that have it, from `starts[term]` to `starts[term + 1]`, and its weight in each. */
export interface Postings {
  starts: Uint32Array
  places: Uint32Array
  weights: Float32Array
}

/**
 * A term of half the paper would cost as much as all the others, for nothing: beyond this many articles only those where it weighs
 * most are kept (« champion lists », Manning, Raghavan and Schütze, Introduction to Information Retrieval, 7.1.3). So an article is
 * compared with a bounded number of others, whatever the size of the paper.
 */
const CHAMPIONS = 300

/** `size` is how many different terms there are. */
export function postingsOf(vectors: readonly Vector[], size: number): Postings {
  const all = transpose(vectors, size)
  let end = 0
  const starts = all.starts.map((start, term) => {
    const from = end
    for (const at of champions(all.weights, start, all.starts[term + 1] ?? start)) {
      all.places[end] = all.places[at] ?? 0
      all.weights[end++] = all.weights[at] ?? 0
    }
    return from
  })
  return { starts, places: all.places.slice(0, end), weights: all.weights.slice(0, end) }
}

function transpose(vectors: readonly Vector[], size: number): Postings {
  const starts = startsOf(vectors, size)
  const room = starts[size] ?? 0
  const postings = { starts, places: new Uint32Array(room), weights: new Float32Array(room) }
  const next = starts.slice()
  vectors.forEach(({ terms, weights }, place) => {
    terms.forEach((term, i) => {
      const at = next[term] ?? 0
      postings.places[at] = place
      postings.weights[at] = weights[i] ?? 0
      next[term] = at + 1
    })
  })
  return postings
}

function startsOf(vectors: readonly Vector[], size: number): Uint32Array {
  const starts = new Uint32Array(size + 1)
  for (const { terms } of vectors) for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1
  for (let term = 0; term < size; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0)
  return starts
}

/** Where the heaviest stand, in the order they stand; of equals the first. */
function champions(weights: Float32Array, start: number, end: number): number[] {
  const least = weights.slice(start, end).sort().at(-CHAMPIONS) ?? 0
  const kept: number[] = []
  for (let at = start; at < end && kept.length < CHAMPIONS; at++) if ((weights[at] ?? 0) >= least) kept.push(at)
  return kept
}
