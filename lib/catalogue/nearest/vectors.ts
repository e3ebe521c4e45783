import { Bag } from './bag'
import { Frequencies } from './frequencies'
import type { Text } from './reading'

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
  const [words, pairs] = [new Frequencies(), new Frequencies()]
  const titleSizes = countTerms(texts, furniture, words, pairs)
  const kinds: Kind[] = [
    { frequencies: words, rarities: words.rarities(), offset: 0, length: UNIT },
    { frequencies: pairs, rarities: pairs.rarities(), offset: words.terms.length, length: UNIT * PAIRS_WORTH ** 0.5 },
  ]
  const vectors = roomFor(texts.length, words.shared + pairs.shared, namesOf(words, pairs))
  let end = 0
  for (const [place, titleSize] of titleSizes.entries()) {
    for (const [i, kind] of kinds.entries()) end = write(place, i === 0 ? titleSize : 0, kind, vectors, end)
    vectors.starts[place + 1] = end
  }
  return vectors
}

/** Gives how many words each title has. */
function countTerms(
  texts: readonly Text[],
  furniture: ReadonlySet<number>,
  words: Frequencies,
  pairs: Frequencies,
): number[] {
  const bag = new Bag()
  return texts.map((text) => {
    bag.fill(text, furniture)
    words.add(bag.words)
    pairs.add(bag.pairs)
    return bag.titleSize
  })
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
  const names = new Uint32Array(words.terms.length + pairs.terms.length)
  names.set(words.terms)
  names.set(
    pairs.terms.map((term) => ~term),
    words.terms.length,
  )
  return names
}

/** The terms of one kind of one article from `start` on; gives their end. The first `titleSize` of a row stand in the title. */
function write(place: number, titleSize: number, kind: Kind, vectors: Vectors, start: number): number {
  const { frequencies, rarities, offset, length } = kind
  const { norm, least, title } = measure(place, titleSize, kind)
  const first = frequencies.starts[place] ?? 0
  const last = frequencies.starts[place + 1] ?? 0
  let end = start
  for (let i = first; i < last; i++) {
    const number = frequencies.numbers[i] ?? 0
    const rarity = rarities[number] ?? 0
    const weight = weigh(frequencies.counts[i] ?? 0, rarity)
    // A title keeps all its words.
    if (rarity === 0 || (weight < least && i - first >= titleSize)) continue
    vectors.terms[end] = offset + number
    vectors.weights[end] = Math.max(1, Math.round((weight / norm) * length))
    vectors.shares[end++] = i - first < titleSize ? Math.round((rarity / title) * TITLE) : 0
  }
  return end
}

/** The length of a row, the least weight that counts in it, and what the words of the title weigh together. */
function measure(place: number, titleSize: number, { frequencies, rarities }: Kind) {
  const first = frequencies.starts[place] ?? 0
  const last = frequencies.starts[place + 1] ?? 0
  let squares = 0
  let shared = 0
  let title = 0
  for (let i = first; i < last; i++) {
    const rarity = rarities[frequencies.numbers[i] ?? 0] ?? 0
    if (i - first < titleSize) title += rarity || frequencies.rarest
    if (rarity > 0) shared++
    squares += weigh(frequencies.counts[i] ?? 0, rarity) ** 2
  }
  const norm = Math.sqrt(squares)
  return { norm, least: (LIGHT * norm) / Math.sqrt(shared), title }
}

/**
 * The square root dampens repetition: at its tenth mention an article is not ten times more about a thing. It does as well as BM25's
 * saturation over eight collections, and has no settings.
 */
function weigh(count: number, rarity: number): number {
  return Math.sqrt(count) * rarity
}
