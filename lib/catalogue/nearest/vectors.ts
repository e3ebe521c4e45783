import { Bag } from './bag'
import { Frequencies } from './frequencies'
import type { Text } from './reading'
import type { Tally } from './tally'

/**
 * Articles by what they say, in rows from `starts[place]` to `starts[place + 1]`: of each term its number, its weight, and its share of
 * the article's title, from 0 to 1. Words have the length 1, pairs of words the length that they are worth.
 */
export interface Vectors {
  starts: Uint32Array
  terms: Uint32Array
  weights: Float32Array
  shares: Float32Array
  /** How many different terms there are. */
  size: number
}

/** Beside the same words, 1. Between 0.25 and 0.6 all choices are alike over eight collections. */
const PAIRS_WORTH = 0.4

/** A term that weighs less than half of the article's average is in so many others that it costs most and tells least. */
const LIGHT = 1 / 2

interface Kind {
  frequencies: Frequencies
  rarities: Float32Array
  /** Number of the first term. */
  offset: number
  /** Length of a vector. */
  length: number
}

export function vectorsOf(texts: readonly Text[], furniture: ReadonlySet<number>): Vectors {
  const bag = new Bag()
  const [words, pairs] = [new Frequencies(), new Frequencies()]
  for (const text of texts) {
    bag.fill(text, furniture)
    words.count(bag.words)
    pairs.count(bag.pairs)
  }
  const ofWords: Kind = { frequencies: words, rarities: words.rarities(), offset: 0, length: 1 }
  const ofPairs: Kind = {
    frequencies: pairs,
    rarities: pairs.rarities(),
    offset: words.size,
    length: PAIRS_WORTH ** 0.5,
  }
  const vectors = roomFor(texts.length, words.size + pairs.size, words.shared + pairs.shared)
  let end = 0
  for (const [place, text] of texts.entries()) {
    bag.fill(text, furniture)
    end = write(bag.words, bag.titleSize, ofWords, vectors, end)
    end = write(bag.pairs, 0, ofPairs, vectors, end)
    vectors.starts[place + 1] = end
  }
  return vectors
}

function roomFor(articles: number, size: number, room: number): Vectors {
  return {
    starts: new Uint32Array(articles + 1),
    terms: new Uint32Array(room),
    weights: new Float32Array(room),
    shares: new Float32Array(room),
    size,
  }
}

/** The terms of one kind of one article from `start` on; gives their end. The first `titleSize` of the bag stand in the title. */
function write(bag: Tally, titleSize: number, kind: Kind, vectors: Vectors, start: number): number {
  const { terms, weights, shares } = vectors
  const title = weightOfTitle(bag, titleSize, kind)
  let end = start
  for (let i = 0; i < bag.size; i++) {
    const number = kind.frequencies.numberOf(bag.terms[i] ?? 0)
    const rarity = kind.rarities[number] ?? 0
    if (rarity === 0) continue
    terms[end] = kind.offset + number
    // The square root dampens repetition: at its tenth mention an article is not ten times more about a thing. It does as well as
    // BM25's saturation over eight collections, and has no settings.
    weights[end] = Math.sqrt(bag.sums[i] ?? 0) * rarity
    shares[end++] = i < titleSize ? rarity / title : 0
  }
  return keepHeavy(vectors, start, end, kind.length)
}

/** A word that no other article has is the rarest of all. */
function weightOfTitle({ terms }: Tally, titleSize: number, { frequencies, rarities }: Kind): number {
  let sum = 0
  for (let i = 0; i < titleSize; i++) sum += rarities[frequencies.numberOf(terms[i] ?? 0)] || frequencies.rarest
  return sum
}

/** Of unit length before the light ones go, so that those who have many of them are not nearer to everybody. A title keeps all its words. */
function keepHeavy({ terms, weights, shares }: Vectors, start: number, end: number, length: number): number {
  const norm = Math.sqrt(weights.subarray(start, end).reduce((sum, weight) => sum + weight * weight, 0))
  const least = (LIGHT * norm) / Math.sqrt(end - start)
  let kept = start
  for (let i = start; i < end; i++) {
    const weight = weights[i] ?? 0
    const share = shares[i] ?? 0
    if (weight < least && share === 0) continue
    terms[kept] = terms[i] ?? 0
    weights[kept] = (weight / norm) * length
    shares[kept++] = share
  }
  return kept
}
