/** Far more than any list shows. */
export const TOP = 80

/** Some more are kept, so that losing a few leaves those that are needed. */
const CAPACITY = 112

/** Whether an article comes before another that is as near. */
export type IsBefore = (article: number, other: number) => boolean

/** The articles that are most like one, the nearest first; by their numbers. */
export class TopK {
  readonly articles: number[] = []
  readonly scores: number[] = []
  /** Whoever is not here has no higher score than this. */
  threshold: number

  constructor(numbers: Uint32Array = new Uint32Array(), floor = 0) {
    for (let at = 0; at < numbers.length; at += 2) {
      this.articles.push(numbers[at] ?? 0)
      this.scores.push(numbers[at + 1] ?? 0)
    }
    this.threshold = floor
  }

  /** Article, score, article… */
  numbers(): Uint32Array {
    return Uint32Array.from({ length: 2 * this.articles.length }, (_, at) => {
      return (at % 2 === 0 ? this.articles : this.scores)[at >> 1] ?? 0
    })
  }

  /** Nobody outside could belong to what is asked for. */
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
