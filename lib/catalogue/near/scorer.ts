import { findTerm, type InvertedIndex, POSTING_SIZE } from './inverted-index'
import { SHARE, type TermVector, unpackTitleShare, unpackWeight } from './term-vector'

/**
 * The weight of a title: an article that mentions every word of the other's title scores 0.15 or
 * 0.1 more, where the same words score 1.
 */
const OWN_TITLE = 3 * SHARE
const OTHER_TITLE = 2 * SHARE

/**
 * Scores all articles that share a term with one article. One object is reused for many articles.
 */
export class Scorer {
  /** The articles found, `count` of them, and the score of each by its id. */
  readonly articles: Uint32Array
  readonly scores: Uint32Array
  count = 0
  readonly #postings: InvertedIndex

  /** `size` is greater than the id of any article. */
  constructor(postings: InvertedIndex, articles: number) {
    this.#postings = postings
    this.articles = new Uint32Array(articles)
    this.scores = new Uint32Array(articles)
  }

  /** Scores each article as a neighbour of this vector's article. */
  scoreFrom(vector: TermVector): void {
    this.#score(vector, OWN_TITLE, OTHER_TITLE)
  }

  /** Scores this vector's article as a neighbour of each article. */
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
