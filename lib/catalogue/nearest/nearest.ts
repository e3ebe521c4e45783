import type { Document, Neighbour } from './document'
import { type Duplicate, duplicatesOf } from './duplicates'
import { furnitureOf } from './furniture'
import { createLexicon } from './lexicon'
import { type Reading, read } from './reading'
import { sameTimes } from './recency'
import { pullThreads, type Threads, threadsOf } from './threads'
import { type Scores, Wording } from './wording'

/** Scores are told apart by their thousandths; of two that tie the newer article is the nearer. */
const GRAIN = 1000

/** The articles of a paper, ready to say who is near whom. Readings of articles that did not change may be those of an earlier printing. */
export class Nearness {
  /** For the desk: texts printed twice. */
  readonly duplicates: readonly Duplicate[]
  /** In milliseconds, NaN when nobody knows. */
  readonly #dates: ReadonlyMap<string, number>
  readonly #twins: Threads
  readonly #threads: Threads
  readonly #wording: Wording

  constructor(readings: readonly Reading[]) {
    const articles = inOrder(readings)
    this.duplicates = duplicatesOf(articles)
    this.#dates = new Map(articles.map(({ slug, day }) => [slug, Date.parse(day)]))
    this.#twins = threadsOf(this.duplicates.map(({ slugs }) => slugs))
    this.#threads = threadsOf(linksOf(articles))
    this.#wording = new Wording(articles, furnitureOf(withoutCopies(articles, this.duplicates)))
  }

  /** Nearest first; fewer than `limit` where so few articles have anything in common with this one. */
  nearest(slug: string, limit: number): Neighbour[] {
    const scores = pullThreads(this.#wording.alike(slug), slug, this.#threads)
    const found: Neighbour[] = []
    for (const neighbour of this.#ranked(slug, scores)) {
      if (found.length === limit) break
      const twins = this.#twins.get(neighbour.slug)
      if (!twins?.has(slug) && !found.some((other) => twins?.has(other.slug))) found.push(neighbour)
    }
    return found
  }

  #ranked(slug: string, scores: Scores): Neighbour[] {
    const date = this.#dates.get(slug) ?? Number.NaN
    const dated = [...scores].map(([other, score]) => {
      const otherDate = this.#dates.get(other) ?? Number.NaN
      return { slug: other, date: otherDate, score: Math.round(score * sameTimes(date, otherDate) * GRAIN) / GRAIN }
    })
    dated.sort((a, b) => b.score - a.score || (b.date || 0) - (a.date || 0) || compare(a.slug, b.slug))
    return dated.map(({ slug, score }) => ({ slug, score }))
  }
}

/** Nearest first, at most `limit` an article; the order of `documents` does not matter. */
export function nearestByContent(documents: readonly Document[], limit: number): Map<string, Neighbour[]> {
  const nearness = new Nearness(readAll(documents))
  return new Map(documents.map(({ slug }) => [slug, nearness.nearest(slug, limit)]))
}

/** Pairs of articles that share most of their phrases, to be reported to the desk. */
export function nearDuplicates(documents: readonly Document[]): readonly Duplicate[] {
  return duplicatesOf(inOrder(readAll(documents)))
}

function readAll(documents: readonly Document[]): Reading[] {
  const lexicon = createLexicon()
  return documents.map((document) => read(document, lexicon))
}

/** Of publication, so that nothing depends on the order in which articles come. */
function inOrder(readings: readonly Reading[]): Reading[] {
  return [...readings].sort((a, b) => compare(a.day, b.day) || compare(a.slug, b.slug))
}

/** Links to articles that are not there are none. */
function linksOf(readings: readonly Reading[]): (readonly [string, string])[] {
  const known = new Set(readings.map(({ slug }) => slug))
  return readings.flatMap(({ slug, cites }) =>
    cites.filter((cited) => known.has(cited)).map((cited) => [slug, cited] as const),
  )
}

/** A dispatch printed six times is not furniture. */
function withoutCopies(readings: readonly Reading[], duplicates: readonly Duplicate[]): Reading[] {
  const copies = new Set(duplicates.map(({ slugs: [, newer] }) => newer))
  return readings.filter(({ slug }) => !copies.has(slug))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
