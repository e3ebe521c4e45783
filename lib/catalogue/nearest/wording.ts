import { type Bag, bagOf } from './bag'
import { Best } from './best'
import type { Reading } from './reading'
import { Space } from './space'
import { covered, type Title, titleOf } from './titles'
import { Vocabulary } from './vocabulary'

/** How near, by slug. */
export type Scores = ReadonlyMap<string, number>

interface Article {
  slug: string
  bag: Bag
  title: Title
}

/** Articles compared in detail, of those that share words: far more than any list shows. */
const POOL = 100

/** What each likeness is worth beside the same words, 1. For pairs 0.25 to 0.6 are alike over eight collections, for titles 0.1 to 0.25. */
const PAIRS = 0.4
const OWN_TITLE = 0.15
const OTHER_TITLE = 0.05

/** Compares articles by what they say, and by nothing else. */
export class Wording {
  readonly #articles: Article[]
  readonly #places: ReadonlyMap<string, number>
  readonly #words: Space
  readonly #pairs: Space
  /** Room for one sum an article, all zero between two comparisons. */
  readonly #sums: Float32Array

  constructor(readings: readonly Reading[], furniture: ReadonlySet<number>) {
    const bags = readings.map((reading) => ({ reading, bag: bagOf(reading, furniture) }))
    const words = bags.map(({ bag }) => bag.words)
    const pairs = bags.map(({ bag }) => bag.pairs)
    const vocabulary = new Vocabulary(words)
    this.#articles = bags.map(({ reading, bag }) => ({ slug: reading.slug, bag, title: titleOf(reading, vocabulary) }))
    this.#places = new Map(readings.map(({ slug }, place) => [slug, place]))
    this.#words = new Space(words, vocabulary)
    this.#pairs = new Space(pairs, new Vocabulary(pairs))
    this.#sums = new Float32Array(readings.length)
  }

  /** The hundred nearest articles, 1 for the nearest of all. */
  alike(slug: string): Scores {
    const place = this.#places.get(slug)
    const article = this.#articles[place ?? -1]
    if (place === undefined || article === undefined) return new Map()
    const scores = this.#sharing(place).map(([other, score]) => [other.slug, score + titled(article, other)] as const)
    const best = Math.max(...scores.map(([, score]) => score))
    return new Map(scores.map(([other, score]) => [other, score / best]))
  }

  #sharing(place: number): (readonly [Article, number])[] {
    const sums = this.#sums
    const met: number[] = []
    this.#words.compare(place, 1, sums, met)
    this.#pairs.compare(place, PAIRS, sums, met)
    sums[place] = 0
    const best = new Best(POOL)
    for (const other of met) {
      const sum = sums[other] ?? 0
      sums[other] = 0
      if (sum > best.least) best.offer(other, sum)
    }
    return best.places.flatMap((other, i) => {
      const article = this.#articles[other]
      return article ? [[article, best.scores[i] ?? 0] as const] : []
    })
  }
}

function titled(article: Article, other: Article): number {
  return OWN_TITLE * covered(article.title, other.bag.words) + OTHER_TITLE * covered(other.title, article.bag.words)
}
