import { type Book, type Row, rowAt } from './book'
import { Comparison } from './comparison'
import { Pools } from './pools'
import { CHAMPIONS, type Postings, postingsOf } from './postings'
import { ask } from './ranks'

/** A book, and in how many articles each of its terms stands. */
export interface Counted extends Book {
  frequencies: Uint32Array
}

/** The same pools as `poolsOf`, from those of an earlier book. `former` says where each article stood in it, -1 if its row is another. */
export function carryOver(book: Counted, last: Counted, lastPools: Pools, former: Int32Array): Pools {
  const after = inverse(former, last.terms.titleSizes.length)
  const changed = [...former.keys()].filter((place) => (former[place] ?? -1) < 0)
  const dropped = [...after.keys()].filter((place) => (after[place] ?? -1) < 0)
  const stirred = stirredBy(book, changed, last, dropped, after)
  for (const place of stirred) after[former[place] ?? 0] = -1
  const pools = new Pools(former.length)
  for (const [place, before] of former.entries()) if (before >= 0) pools.carry(place, lastPools, before, after)
  const comparison = new Comparison(former.length)
  const answering = [...changed, ...stirred]
  const postings = postingsOf(book, book.frequencies, termsIn(book, answering))
  offer(pools, answering, former, book, postings, comparison)
  ask(pools, changed, book, postings, comparison)
  const unsure = [...former.keys()].filter((place) => (former[place] ?? -1) >= 0 && !pools.isSure(place))
  if (unsure.length > 0) {
    ask(pools, unsure, book, postingsOf(book, book.frequencies, termsIn(book, unsure)), comparison)
  }
  return pools
}

/** Lets those who answer anew into the pools that still hold. */
function offer(
  pools: Pools,
  answering: readonly number[],
  former: Int32Array,
  book: Book,
  postings: Postings,
  comparison: Comparison,
): void {
  for (const other of answering) {
    comparison.answer(answerOf(book, other, postings), postings)
    for (let i = 0; i < comparison.count; i++) {
      const place = comparison.met[i] ?? 0
      if (place !== other && (former[place] ?? -1) >= 0) pools.offer(place, other, comparison.scores[place] ?? 0)
    }
  }
}

/** What an article answers with: its terms, less those where others weigh more. */
function answerOf(book: Book, place: number, { starts, champions, places }: Postings): Row {
  const all = rowAt(book, place)
  const row: Row = { terms: [], weights: [], shares: [] }
  for (const [i, term] of all.terms.entries()) {
    const [start = 0, end = 0] = [starts[term], champions[term]]
    if (end - start === CHAMPIONS && !places.subarray(start, end).includes(place)) continue
    row.terms.push(term)
    row.weights.push(all.weights[i] ?? 0)
    row.shares.push(all.shares[i] ?? 0)
  }
  return row
}

/** Those of which the row is what it was, but that became a champion of some term, or no longer are one, by what others have become. */
function stirredBy(
  book: Counted,
  changed: readonly number[],
  last: Counted,
  dropped: readonly number[],
  after: Int32Array,
): Set<number> {
  const wanted = termsIn(book, changed, termsIn(last, dropped, new Uint8Array(book.frequencies.length)))
  for (let term = 0; term < wanted.length; term++) {
    const most = Math.max(book.frequencies[term] ?? 0, last.frequencies[term] ?? 0)
    if (most <= CHAMPIONS) wanted[term] = 0
  }
  const before = postingsOf(last, last.frequencies, wanted)
  const now = postingsOf(book, book.frequencies, wanted)
  const stirred = new Set<number>()
  for (let term = 0; term < wanted.length; term++) {
    if (!wanted[term]) continue
    const former = new Set<number>()
    for (const place of championsOf(before, term)) if ((after[place] ?? -1) >= 0) former.add(after[place] ?? 0)
    for (const place of championsOf(now, term)) if (!former.delete(place)) stirred.add(place)
    for (const place of former) stirred.add(place)
  }
  for (const place of changed) stirred.delete(place)
  return stirred
}

function championsOf({ starts, champions, places }: Postings, term: number): Uint32Array {
  return places.subarray(starts[term] ?? 0, champions[term] ?? 0)
}

/** Marks the terms of these articles. */
function termsIn(
  book: Counted,
  places: readonly number[],
  marks: Uint8Array = new Uint8Array(book.frequencies.length),
): Uint8Array {
  for (const place of places) for (const term of rowAt(book, place).terms) marks[term] = 1
  return marks
}

function inverse(former: Int32Array, length: number): Int32Array {
  const after = new Int32Array(length).fill(-1)
  for (const [place, before] of former.entries()) if (before >= 0) after[before] = place
  return after
}
