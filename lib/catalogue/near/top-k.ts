import type { Store } from '../../store/store'
import { type Blob, fromBlob, toBlob } from './blobs'

/** How many similar articles are kept for each article: far more than any page shows. */
export const TOP = 80

/** Some more are stored, so that losing a few does not force a new computation. */
const CAPACITY = 112

/** Whether an article comes before another one of the same score. */
type IsBefore = (article: number, other: number) => boolean

/** The articles most similar to one article, by id, the most similar first. */
export class TopK {
  readonly articles: number[] = []
  readonly scores: number[] = []
  /** No article outside the list has a higher score than this. */
  threshold: number

  constructor(numbers: Uint32Array = new Uint32Array(), threshold = 0) {
    for (let at = 0; at < numbers.length; at += 2) {
      this.articles.push(numbers[at] ?? 0)
      this.scores.push(numbers[at + 1] ?? 0)
    }
    this.threshold = threshold
  }

  /** Article, score, article… */
  numbers(): Uint32Array {
    return Uint32Array.from({ length: 2 * this.articles.length }, (_, at) => {
      return (at % 2 === 0 ? this.articles : this.scores)[at >> 1] ?? 0
    })
  }

  /** Whether no article outside the list could belong to its first `TOP`. */
  isExact(): boolean {
    return this.threshold === 0 || (this.scores[TOP - 1] ?? 0) > this.threshold
  }

  remove(article: number): void {
    const at = this.articles.indexOf(article)
    if (at < 0) return
    this.articles.splice(at, 1)
    this.scores.splice(at, 1)
  }

  insert(article: number, score: number, isBefore: IsBefore): void {
    const { articles, scores } = this
    let at = articles.length
    while (at > 0 && this.#isAfter(at - 1, article, score, isBefore)) at--
    if (at === CAPACITY) {
      this.threshold = Math.max(this.threshold, score)
      return
    }
    articles.splice(at, 0, article)
    scores.splice(at, 0, score)
    if (articles.length > CAPACITY) {
      articles.pop()
      this.threshold = Math.max(this.threshold, scores.pop() ?? 0)
    }
  }

  #isAfter(at: number, article: number, score: number, isBefore: IsBefore): boolean {
    const known = this.scores[at] ?? 0
    return score > known || (score === known && isBefore(article, this.articles[at] ?? 0))
  }
}

/** The top-k lists of all articles. Their thresholds are one column, read at once. */
export class TopKTable {
  readonly #store: Store
  #thresholds = new Uint32Array()

  constructor(store: Store) {
    this.#store = store
  }

  /** Reads the thresholds, with room for this many articles. */
  open(articles: number): void {
    const row = this.#store.get<{ value: Blob }>(`select value from near_state where name = 'thresholds'`)
    this.#thresholds = new Uint32Array(articles)
    this.#thresholds.set(fromBlob(row?.value).subarray(0, articles))
  }

  close(): void {
    this.#store.run('insert or replace into near_state values (?, ?)', 'thresholds', toBlob(this.#thresholds))
  }

  /** An article with a higher score belongs to the list; with the same score, it may. */
  threshold(article: number): number {
    return this.#thresholds[article] ?? 0
  }

  read(article: number): TopK {
    const row = this.#store.get<{ articles: Blob }>('select articles from near_top_k where article = ?', article)
    return new TopK(fromBlob(row?.articles), this.threshold(article))
  }

  write(article: number, topK: TopK): void {
    this.#store.run('insert or replace into near_top_k values (?, ?)', article, toBlob(topK.numbers()))
    this.#thresholds[article] = topK.threshold
  }

  delete(article: number): void {
    this.#store.run('delete from near_top_k where article = ?', article)
    this.#thresholds[article] = 0
  }
}
