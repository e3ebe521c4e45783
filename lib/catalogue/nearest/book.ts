import { type Scales, weigh } from './scales'
import type { Terms } from './terms'

/** Articles by what they say. */
export interface Book {
  terms: Terms
  /** By number of term. */
  rarities: Float32Array
  scales: Scales
  /** The first articles, that decide for all what is rare (`settled.ts`). */
  settled: number
}

/** A book, and in how many articles each of its terms stands. */
export interface Counted extends Book {
  frequencies: Uint32Array
}

/** The terms of one article: of each its number, its weight, and its share of the article's title. */
export interface Row {
  terms: number[]
  weights: number[]
  shares: number[]
}

const UNIT = 1 << 12

/** A whole title. Its worth beside the same words, 1, comes with `OWN_TITLE` and `OTHER_TITLE`. */
const TITLE = 0.05 * UNIT ** 2

/** Beside the same words, 1. Between 0.25 and 0.6 all choices are alike over eight collections. */
const PAIRS_WORTH = 0.4

/** Lengths of a row of words and of one of pairs. */
const LENGTHS = [UNIT, UNIT * PAIRS_WORTH ** 0.5] as const

/**
 * Tells the terms of an article that count, all or those that are wanted. Weights and shares are integers: their sums do not depend on
 * any order.
 */
export function eachTerm(
  { terms, rarities, scales }: Book,
  place: number,
  wanted: Uint8Array | undefined,
  tell: (term: number, weight: number, share: number) => void,
): void {
  const { starts, ends, numbers, notes } = terms.rows
  const title = scales.titles[place] ?? 1
  const titleEnd = (starts[2 * place] ?? 0) + (terms.titleSizes[place] ?? 0)
  for (let kind = 0; kind < 2; kind++) {
    const row = 2 * place + kind
    const norm = scales.norms[row] ?? 1
    const least = scales.least[row] ?? 0
    const end = ends[row] ?? 0
    for (let i = starts[row] ?? 0; i < end; i++) {
      const term = numbers[i] ?? 0
      if (wanted && wanted[term] === 0) continue
      const rarity = rarities[term] ?? 0
      const weight = weigh(notes[i] ?? 0, rarity)
      const inTitle = i < titleEnd
      // A title keeps all its words.
      if (rarity === 0 || (weight < least && !inTitle)) continue
      const rounded = Math.max(1, Math.round((weight / norm) * (LENGTHS[kind] ?? 0)))
      tell(term, rounded, inTitle ? Math.round((rarity / title) * TITLE) : 0)
    }
  }
}

export function rowAt(book: Book, place: number): Row {
  const row: Row = { terms: [], weights: [], shares: [] }
  eachTerm(book, place, undefined, (term, weight, share) => {
    row.terms.push(term)
    row.weights.push(weight)
    row.shares.push(share)
  })
  return row
}
