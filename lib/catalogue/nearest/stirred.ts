import { type Counted, rowAt } from './book'
import { leastOf } from './heaviest'
import { CHAMPIONS, type Postings, postingsOf } from './postings'

/** Where an article stands, and what a term weighs there; of equals the first comes before. */
interface Standing {
  place: number
  weight: number
}

/**
 * Those of which the row is what it was, but that became a champion of some term, or no longer are one, by what others have become.
 * Among themselves they stand as before: all depends on who is the last champion.
 */
export function stirredBy(
  book: Counted,
  changed: readonly number[],
  last: Counted,
  dropped: readonly number[],
  former: Int32Array,
): Set<number> {
  const wanted = termsIn(book, changed, termsIn(last, dropped, new Uint8Array(book.frequencies.length)))
  for (let term = 0; term < wanted.length; term++) {
    const most = Math.max(book.frequencies[term] ?? 0, last.frequencies[term] ?? 0)
    if (most <= CHAMPIONS) wanted[term] = 0
  }
  const postings = postingsOf(book, book.frequencies, wanted)
  const gone = standingsOf(last, dropped, wanted)
  const stirred = new Set<number>()
  for (let term = 0; term < wanted.length; term++) {
    if (wanted[term]) stir(postings, term, gone.get(term) ?? [], former, last.settled, stirred)
  }
  return stirred
}

function stir(
  postings: Postings,
  term: number,
  gone: readonly Standing[],
  former: Int32Array,
  settled: number,
  stirred: Set<number>,
): void {
  const { starts, champions, ends, places, weights } = postings
  const [start = 0, end = 0, crowned = 0] = [starts[term], ends[term], champions[term]]
  const last = lastChampion(postings, term, gone, former, settled)
  for (let at = start; at < end; at++) {
    const place = former[places[at] ?? 0] ?? -1
    const weight = weights[at] ?? 0
    const isFirst = place >= settled || (last !== undefined && place <= last.place)
    const was = !last || weight > last.weight || (weight === last.weight && isFirst)
    if (place >= 0 && was !== at < crowned) stirred.add(places[at] ?? 0)
  }
}

/** The least of the former champions among those that were settled, by former place; undefined when all were. */
function lastChampion(
  { starts, ends, places, weights }: Postings,
  term: number,
  gone: readonly Standing[],
  former: Int32Array,
  settled: number,
): Standing | undefined {
  const [start = 0, end = 0] = [starts[term], ends[term]]
  const formerly = new Uint16Array(end - start + gone.length)
  const lost = gone.filter(({ place }) => place < settled)
  const wasSettled = (at: number) => isBetween(former[places[at] ?? 0] ?? -1, 0, settled)
  let count = 0
  for (const { weight } of lost) formerly[count++] = weight
  for (let at = start; at < end; at++) if (wasSettled(at)) formerly[count++] = weights[at] ?? 0
  if (count <= CHAMPIONS) return undefined
  const { least, equals } = leastOf(formerly.subarray(0, count), CHAMPIONS)
  const ties = lost.flatMap(({ place, weight }) => (weight === least ? place : []))
  for (let at = start; at < end; at++) {
    if (wasSettled(at) && weights[at] === least) ties.push(former[places[at] ?? 0] ?? 0)
  }
  return { place: ties.sort((a, b) => a - b)[equals - 1] ?? 0, weight: least }
}

function isBetween(number: number, first: number, end: number): boolean {
  return number >= first && number < end
}

function standingsOf(book: Counted, places: readonly number[], wanted: Uint8Array): Map<number, Standing[]> {
  const standings = new Map<number, Standing[]>()
  for (const place of places) {
    const { terms, weights } = rowAt(book, place)
    for (const [i, term] of terms.entries()) {
      if (!wanted[term]) continue
      const others = standings.get(term) ?? []
      others.push({ place, weight: weights[i] ?? 0 })
      standings.set(term, others)
    }
  }
  return standings
}

/** Marks the terms of these articles. */
export function termsIn(
  book: Counted,
  places: readonly number[],
  marks: Uint8Array = new Uint8Array(book.frequencies.length),
): Uint8Array {
  for (const place of places) for (const term of rowAt(book, place).terms) marks[term] = 1
  return marks
}
