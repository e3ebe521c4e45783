import { findTerm, type InvertedIndex, POSTING_SIZE } from './inverted-index'
import { SHARE, type TermVector, unpackTitleShare, unpackWeight } from './term-vector'

/** What it is worth that one article speaks of all that the title of the other says: 0.15 and 0.1 beside the same words, 1. */
const OWN_TITLE = 3 * SHARE
const OTHER_TITLE = 2 * SHARE

/** Compares an article with all that share a term with it. Made to be used again and again. */
export class Scorer {
  /** The articles that were met, `count` of them, and by article how alike they are. */
  readonly articles: Uint32Array
  readonly scores: Uint32Array
  count = 0
  readonly #postings: InvertedIndex

  /** `articles` is more than the greatest number of an article. */
  constructor(postings: InvertedIndex, articles: number) {
    this.#postings = postings
    this.articles = new Uint32Array(articles)
    this.scores = new Uint32Array(articles)
  }

  /** How near each article is to the one of this vector. */
  scoreFrom(vector: TermVector): void {
    this.#score(vector, OWN_TITLE, OTHER_TITLE)
  }

  /** How near the one of this vector is to each article. */
  scoreTowards(vector: TermVector): void {
    this.#score(vector, OTHER_TITLE, OWN_TITLE)
  }

  #score({ terms, values }: TermVector, ownTitle: number, otherTitle: number): void {
    this.#clear()
    const { articles, scores } = this
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] ?? 0
      const value = values[i] ?? 0
      const weight = unpackWeight(value)
      const own = ownTitle * unpackTitleShare(value)
      const postings = this.#postings.postingsOf(term)
      for (let at = findTerm(postings, term); postings[at] === term; at += POSTING_SIZE) {
        const other = postings[at + 1] ?? 0
        const score = scores[other] ?? 0
        if (score === 0) articles[this.count++] = other
        const theirs = postings[at + 2] ?? 0
        scores[other] = score + weight * unpackWeight(theirs) + own + otherTitle * unpackTitleShare(theirs)
      }
    }
  }

  #clear(): void {
    for (let i = 0; i < this.count; i++) this.scores[this.articles[i] ?? 0] = 0
    this.count = 0
  }
}
