import { type Digest, digestOf } from './digest'
import type { Document, Neighbour } from './document'
import { createLexicon } from './lexicon'
import { Lists, type Ranked } from './lists'
import { Ranking } from './ranking'
import { type Reading, read } from './reading'
import { type Threads, threadsOf } from './threads'
import { unmoved } from './unmoved'

/** Two articles that share most of their phrases. */
export interface Duplicate {
  /** The older first. */
  slugs: [string, string]
  /** From 0 to 1. */
  resemblance: number
}

/** The articles of a paper, ready to say who is near whom; sooner with the digest of an earlier printing. */
export class Nearness {
  /** For the desk: texts printed twice. */
  readonly duplicates: readonly Duplicate[]
  readonly #articles: readonly Reading[]
  readonly #places: ReadonlyMap<string, number>
  readonly #twins: Threads
  readonly #ranking: Ranking
  readonly #lists: Lists

  /** `keep` is told what is to be remembered, most of which is of no use afterwards: it goes with whoever it was told to. */
  constructor(readings: readonly Reading[], last?: Digest, keep: (digest: Digest) => void = () => {}) {
    this.#articles = inOrder(readings)
    this.#places = new Map(this.#articles.map(({ slug }, place) => [slug, place]))
    const { digest, duplicates } = digestOf(this.#articles, last)
    const grounds = { ...digest, links: linksOf(this.#articles, this.#places) }
    this.#twins = threadsOf(duplicates.map(({ places }) => places))
    this.#ranking = new Ranking(this.#articles, digest.pools, grounds.links)
    this.#lists = listsOf(grounds, this.#ranking, last)
    keep({ ...grounds, lists: this.#lists })
    this.duplicates = duplicates.map(({ places: [older, newer], resemblance }) => ({
      slugs: [this.#slug(older), this.#slug(newer)],
      resemblance,
    }))
  }

  /** Nearest first; fewer than `limit` where so few articles have anything in common with this one. */
  nearest(slug: string, limit: number): Neighbour[] {
    const place = this.#places.get(slug)
    if (place === undefined) return []
    let found = this.#withoutTwins(place, this.#lists.at(place)).slice(0, limit)
    if (found.length < limit && !this.#lists.isWhole(place)) found = this.#withoutTwins(place, this.#ranking.of(place))
    return found.slice(0, limit).map((other) => ({ slug: this.#slug(other.place), score: other.score }))
  }

  #withoutTwins(place: number, ranked: readonly Ranked[]): Ranked[] {
    const twins = this.#twins.get(place)
    const found: Ranked[] = []
    for (const candidate of ranked) {
      const others = this.#twins.get(candidate.place)
      if (!twins?.has(candidate.place) && !found.some((other) => others?.has(other.place))) found.push(candidate)
    }
    return found
  }

  #slug(place: number): string {
    return this.#articles[place]?.slug ?? ''
  }
}

/** Nearest first, at most `limit` an article; the order of `documents` does not matter. */
export function nearestByContent(documents: readonly Document[], limit: number): Map<string, Neighbour[]> {
  const nearness = new Nearness(readAll(documents))
  return new Map(documents.map(({ slug }) => [slug, nearness.nearest(slug, limit)]))
}

/** Pairs of articles that share most of their phrases, to be reported to the desk. */
export function nearDuplicates(documents: readonly Document[]): readonly Duplicate[] {
  return new Nearness(readAll(documents)).duplicates
}

function readAll(documents: readonly Document[]): Reading[] {
  const lexicon = createLexicon()
  return documents.map((document) => {
    const { slug, day, cites } = document
    return { slug, day, cites, print: '', text: () => read(document, lexicon) }
  })
}

/** Lists are made again where something else is near, or pulls. */
function listsOf(now: Omit<Digest, 'lists'>, ranking: Ranking, last?: Digest): Lists {
  const lists = new Lists(now.articles.length)
  const still = last && unmoved(now, last)
  for (const place of now.articles.keys()) {
    const former = still?.former[place] ?? -1
    if (last && still && former >= 0) lists.carry(place, last.lists, former, still.after)
    else lists.keep(place, ranking.of(place))
  }
  return lists
}

/** Links to articles that are not there are none. */
function linksOf(articles: readonly Reading[], places: ReadonlyMap<string, number>): Uint32Array {
  const links = articles.flatMap(({ cites }, place) =>
    cites.flatMap((slug) => {
      const other = places.get(slug)
      return other === undefined ? [] : [place, other]
    }),
  )
  return Uint32Array.from(links)
}

/** Of publication, so that nothing depends on the order in which articles come. */
function inOrder(readings: readonly Reading[]): Reading[] {
  return [...readings].sort((a, b) => compare(a.day, b.day) || compare(a.slug, b.slug))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
