import { type Book, type Counted, type Row, rowAt } from './book'
import { Comparison } from './comparison'
import { Pools } from './pools'
import { type Postings, postingsOf } from './postings'
import { ask } from './ranks'
import { stirredBy, termsIn } from './stirred'

/**
 * The same pools as `poolsOf`, from those of an earlier book of which the same articles were settled. `former` says where each article
 * stood in it, -1 if its row is another.
 */
export function carryOver(book: Counted, last: Counted, lastPools: Pools, former: Int32Array): Pools {
  const after = inverse(former, last.terms.titleSizes.length)
  const changed = [...former.keys()].filter((place) => (former[place] ?? -1) < 0)
  const dropped = [...after.keys()].filter((place) => (after[place] ?? -1) < 0)
  const stirred = stirredBy(book, changed, last, dropped, former)
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
function answerOf(book: Book, place: number, { starts, champions, ends, places }: Postings): Row {
  const all = rowAt(book, place)
  const row: Row = { terms: [], weights: [], shares: [] }
  for (const [i, term] of all.terms.entries()) {
    const crowned = champions[term] ?? 0
    if (crowned < (ends[term] ?? 0) && !places.subarray(starts[term], crowned).includes(place)) continue
    row.terms.push(term)
    row.weights.push(all.weights[i] ?? 0)
    row.shares.push(all.shares[i] ?? 0)
  }
  return row
}

function inverse(former: Int32Array, length: number): Int32Array {
  const after = new Int32Array(length).fill(-1)
  for (const [place, before] of former.entries()) if (before >= 0) after[before] = place
  return after
}
