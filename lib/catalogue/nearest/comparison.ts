import type { Row } from './book'
import type { Postings } from './postings'

/** What it is worth that one article speaks of all that the title of the other says: 0.15 and 0.1 beside the same words, 1. */
const OWN_TITLE = 3
const OTHER_TITLE = 2

/** Compares an article with all that share a term with it. Made to be used again and again: nothing of one comparison is left to the next. */
export class Comparison {
  /** The articles that were met, `count` of them, and by place how alike they are. */
  readonly met: Uint32Array
  readonly scores: Uint32Array
  count = 0

  constructor(articles: number) {
    this.met = new Uint32Array(articles)
    this.scores = new Uint32Array(articles)
  }

  /** How near each article is to the one of this row; of a term that many share only the champions are met. */
  ask(row: Row, postings: Postings): void {
    this.#compare(row, postings, postings.champions, OWN_TITLE, OTHER_TITLE)
  }

  /** How near the one of this row is to each article. */
  answer(row: Row, postings: Postings): void {
    this.#compare(row, postings, postings.ends, OTHER_TITLE, OWN_TITLE)
  }

  #compare(row: Row, postings: Postings, ends: Uint32Array, ownTitle: number, otherTitle: number): void {
    this.#clear()
    const { starts, places, weights, shares } = postings
    const { met, scores } = this
    let count = 0
    for (let i = 0; i < row.terms.length; i++) {
      const term = row.terms[i] ?? 0
      const weight = row.weights[i] ?? 0
      const own = ownTitle * (row.shares[i] ?? 0)
      const end = ends[term] ?? 0
      for (let at = starts[term] ?? 0; at < end; at++) {
        const other = places[at] ?? 0
        const score = scores[other] ?? 0
        if (score === 0) met[count++] = other
        scores[other] = score + weight * (weights[at] ?? 0) + own + otherTitle * (shares[at] ?? 0)
      }
    }
    this.count = count
  }

  #clear(): void {
    for (let i = 0; i < this.count; i++) this.scores[this.met[i] ?? 0] = 0
    this.count = 0
  }
}
