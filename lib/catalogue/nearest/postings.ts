import { type Book, eachTerm } from './book'
import { leastOf } from './heaviest'

/** A book by term: the places of the articles that have it, its weight and share in each. */
export interface Postings {
  /** By term: where its articles start, where those end among which others are sought, and where all of them end. */
  starts: Uint32Array
  champions: Uint32Array
  ends: Uint32Array
  places: Uint32Array
  weights: Uint16Array
  shares: Uint32Array
}

/**
 * A term of half the paper would cost as much as all the others, for nothing: beyond this many articles only those where it weighs
 * most are kept (« champion lists », Manning, Raghavan and Schütze, Introduction to Information Retrieval, 7.1.3). So an article is
 * compared with a bounded number of others, whatever the size of the paper. An article that is not settled
 * is kept beside them where it weighs as much: it takes nobody's place.
 */
export const CHAMPIONS = 300

/** Of all terms, or of those that are wanted. */
export function postingsOf(book: Book, frequencies: Uint32Array, wanted?: Uint8Array): Postings {
  const postings = roomFor(frequencies, wanted)
  const { ends, places, weights, shares } = postings
  const articles = book.terms.titleSizes.length
  for (let place = 0; place < articles; place++) {
    eachTerm(book, place, wanted, (term, weight, share) => {
      const at = ends[term] ?? 0
      ends[term] = at + 1
      places[at] = place
      weights[at] = weight
      shares[at] = share
    })
  }
  const spare = {
    places: new Uint32Array(articles),
    weights: new Uint16Array(articles),
    shares: new Uint32Array(articles),
  }
  for (let term = 0; term < ends.length; term++) crown(postings, term, book.settled, spare)
  return postings
}

/** Light terms leave some of the room. */
function roomFor(frequencies: Uint32Array, wanted?: Uint8Array): Postings {
  const starts = new Uint32Array(frequencies.length)
  let room = 0
  for (let term = 0; term < starts.length; term++) {
    starts[term] = room
    const frequency = frequencies[term] ?? 0
    if (frequency > 1 && (!wanted || wanted[term])) room += frequency
  }
  return {
    starts,
    champions: starts.slice(),
    ends: starts.slice(),
    places: new Uint32Array(room),
    weights: new Uint16Array(room),
    shares: new Uint32Array(room),
  }
}

/** Puts the champions of a term before the others; of equals the first are. Its articles are in the order of the paper. */
function crown(postings: Postings, term: number, settled: number, spare: Spare): void {
  const { starts, champions, ends, places } = postings
  const [start = 0, end = 0] = [starts[term], ends[term]]
  let newer = end
  while (newer > start && (places[newer - 1] ?? 0) >= settled) newer--
  champions[term] = end
  if (newer - start <= CHAMPIONS) return
  let { least, equals } = leastOf(postings.weights.subarray(start, newer), CHAMPIONS)
  let front = start
  let back = 0
  for (let at = start; at < end; at++) {
    const weight = postings.weights[at] ?? 0
    const isChampion = weight > least || (weight === least && (at >= newer || equals-- > 0))
    if (isChampion) move(postings, at, postings, front++)
    else move(postings, at, spare, back++)
  }
  champions[term] = front
  for (let i = 0; i < back; i++) move(spare, i, postings, front + i)
}

type Spare = Pick<Postings, 'places' | 'weights' | 'shares'>

function move(from: Spare, at: number, to: Spare, place: number): void {
  to.places[place] = from.places[at] ?? 0
  to.weights[place] = from.weights[at] ?? 0
  to.shares[place] = from.shares[at] ?? 0
}
