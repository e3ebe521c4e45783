import { Bag } from './bag'
import { Frequencies } from './frequencies'
import type { Text } from './reading'
import type { Tally } from './tally'

/**
 * Articles by what they say, in rows from `starts[place]` to `starts[place + 1]`: of each term its number, its weight, and its share of
 * the article's title. Words have the length `UNIT`, pairs of words the length that they are worth. All are integers: their sums do not
 * depend on any order.
 */
export interface Vectors {
  starts: Uint32Array
  terms: Uint32Array
  weights: Uint16Array
  shares: Uint32Array
  /** What each number stands for, the same in every paper. */
  names: Uint32Array
}

const UNIT = 1 << 12

/** A whole title. Its worth beside the same words, 1, comes with `OWN_TITLE` and `OTHER_TITLE`. */
const TITLE = 0.05 * UNIT ** 2

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
  const ofWords: Kind = { frequencies: words, rarities: words.rarities(), offset: 0, length: UNIT }
  const ofPairs: Kind = {
    frequencies: pairs,
    rarities: pairs.rarities(),
    offset: words.size,
    length: UNIT * PAIRS_WORTH ** 0.5,
  }
  const vectors = roomFor(texts.length, words.shared + pairs.shared, namesOf(words, pairs))
  let end = 0
  for (const [place, text] of texts.entries()) {
    bag.fill(text, furniture)
    end = write(bag.words, bag.titleSize, ofWords, vectors, end)
    end = write(bag.pairs, 0, ofPairs, vectors, end)
    vectors.starts[place + 1] = end
  }
  return vectors
}

function roomFor(articles: number, room: number, names: Uint32Array): Vectors {
  return {
    starts: new Uint32Array(articles + 1),
    terms: new Uint32Array(room),
    weights: new Uint16Array(room),
    shares: new Uint32Array(room),
    names,
  }
}

/** A pair may have the number of a word. */
function namesOf(words: Frequencies, pairs: Frequencies): Uint32Array {
  const names = new Uint32Array(words.size + pairs.size)
  names.set(words.terms)
  names.set(
    pairs.terms.map((term) => ~term),
    words.size,
  )
  return names
}

/** The terms of one kind of one article from `start` on; gives their end. The first `titleSize` of the bag stand in the title. */
function write(bag: Tally, titleSize: number, kind: Kind, vectors: Vectors, start: number): number {
  const { norm, least, title } = weigh(bag, titleSize, kind)
  let end = start
  for (let i = 0; i < bag.size; i++) {
    const weight = bag.sums[i] ?? 0
    // A title keeps all its words.
    if (weight === 0 || (weight < least && i >= titleSize)) continue
    const number = kind.frequencies.numberOf(bag.terms[i] ?? 0)
    vectors.terms[end] = kind.offset + number
    vectors.weights[end] = Math.max(1, Math.round((weight / norm) * kind.length))
    vectors.shares[end++] = i < titleSize ? Math.round(((kind.rarities[number] ?? 0) / title) * TITLE) : 0
  }
  return end
}

/**
 * Turns counts into weights, 0 for what no other article has. The square root dampens repetition: at its tenth mention an article is not
 * ten times more about a thing. It does as well as BM25's saturation over eight collections, and has no settings.
 */
function weigh(
  bag: Tally,
  titleSize: number,
  { frequencies, rarities }: Kind,
): { norm: number; least: number; title: number } {
  let squares = 0
  let shared = 0
  let title = 0
  for (let i = 0; i < bag.size; i++) {
    const rarity = rarities[frequencies.numberOf(bag.terms[i] ?? 0)] ?? 0
    if (i < titleSize) title += rarity || frequencies.rarest
    if (rarity > 0) shared++
    const weight = Math.sqrt(bag.sums[i] ?? 0) * rarity
    bag.sums[i] = weight
    squares += weight * weight
  }
  const norm = Math.sqrt(squares)
  return { norm, least: (LIGHT * norm) / Math.sqrt(shared), title }
}
