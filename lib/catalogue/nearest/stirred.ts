import { type Counted, rowAt } from './book'
import { leastOf } from './heaviest'
import { CHAMPIONS, type Postings, postingsOf } from './postings'

/** Where an article weighs how much; of equals the first is the greater. */
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
    if (wanted[term]) stir(postings, term, gone.get(term) ?? [], former, stirred)
  }
  return stirred
}

function stir(postings: Postings, term: number, gone: readonly Standing[], former: Int32Array, stirred: Set<number>) {
  const { starts, champions, ends, places, weights } = postings
  const [start = 0, end = 0] = [starts[term], ends[term]]
  const formerly = [...gone]
  for (let at = start; at < end; at++) {
    const place = former[places[at] ?? 0] ?? -1
    if (place >= 0) formerly.push({ place, weight: weights[at] ?? 0 })
  }
  const lastOne = lastChampion(formerly)
  for (let at = start; at < end; at++) {
    const place = former[places[at] ?? 0] ?? -1
    if (place < 0) continue
    const was = !lastOne || !isBefore(lastOne, { place, weight: weights[at] ?? 0 })
    if (was !== at < (champions[term] ?? 0)) stirred.add(places[at] ?? 0)
  }
}

/** Undefined when all are champions. */
function lastChampion(standings: readonly Standing[]): Standing | undefined {
  if (standings.length <= CHAMPIONS) return undefined
  const { least, equals } = leastOf(
    Uint16Array.from(standings, ({ weight }) => weight),
    CHAMPIONS,
  )
  const places = standings.flatMap(({ place, weight }) => (weight === least ? place : []))
  return { place: places.sort((a, b) => a - b)[equals - 1] ?? 0, weight: least }
}

function isBefore(one: Standing, other: Standing): boolean {
  return one.weight > other.weight || (one.weight === other.weight && one.place < other.place)
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
