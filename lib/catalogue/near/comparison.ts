import { type Postings, startIn, WIDTH } from './postings'
import { SHARE, shareIn, type TermVector, weightIn } from './vector'

/** What it is worth that one article speaks of all that the title of the other says: 0.15 and 0.1 beside the same words, 1. */
const OWN_TITLE = 3 * SHARE
const OTHER_TITLE = 2 * SHARE

/** Compares an article with all that share a term with it. Made to be used again and again. */
export class Comparison {
  /** The articles that were met, `count` of them, and by article how alike they are. */
  readonly met: Uint32Array
  readonly scores: Uint32Array
  count = 0
  readonly #postings: Postings

  /** `articles` is more than the greatest number of an article. */
  constructor(postings: Postings, articles: number) {
    this.#postings = postings
    this.met = new Uint32Array(articles)
    this.scores = new Uint32Array(articles)
  }

  /** How near each article is to the one of this vector. */
  ask(vector: TermVector): void {
    this.#compare(vector, OWN_TITLE, OTHER_TITLE)
  }

  /** How near the one of this vector is to each article. */
  answer(vector: TermVector): void {
    this.#compare(vector, OTHER_TITLE, OWN_TITLE)
  }

  #compare({ terms, values }: TermVector, ownTitle: number, otherTitle: number): void {
    this.#clear()
    const { met, scores } = this
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] ?? 0
      const value = values[i] ?? 0
      const weight = weightIn(value)
      const own = ownTitle * shareIn(value)
      const postings = this.#postings.of(term)
      for (let at = startIn(postings, term); postings[at] === term; at += WIDTH) {
        const other = postings[at + 1] ?? 0
        const score = scores[other] ?? 0
        if (score === 0) met[this.count++] = other
        const theirs = postings[at + 2] ?? 0
        scores[other] = score + weight * weightIn(theirs) + own + otherTitle * shareIn(theirs)
      }
    }
  }

  #clear(): void {
    for (let i = 0; i < this.count; i++) this.scores[this.met[i] ?? 0] = 0
    this.count = 0
  }
}
