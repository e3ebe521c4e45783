/** Far more than any list shows. */
export const POOL = 80

/** Some more are kept, so that losing a few leaves those that are needed. */
const ROOM = 112

/** Whether an article comes before another that is as near. */
export type IsBefore = (article: number, other: number) => boolean

/** The articles that are most like one, the nearest first; by their numbers. */
export class Pool {
  readonly articles: number[] = []
  readonly scores: number[] = []
  /** Whoever is not here has no higher score than this. */
  floor: number

  constructor(numbers: Uint32Array = new Uint32Array(), floor = 0) {
    for (let at = 0; at < numbers.length; at += 2) {
      this.articles.push(numbers[at] ?? 0)
      this.scores.push(numbers[at + 1] ?? 0)
    }
    this.floor = floor
  }

  /** Article, score, article… */
  numbers(): Uint32Array {
    return Uint32Array.from({ length: 2 * this.articles.length }, (_, at) => {
      return (at % 2 === 0 ? this.articles : this.scores)[at >> 1] ?? 0
    })
  }

  /** Nobody outside could belong to what is asked for. */
  isSure(): boolean {
    return this.floor === 0 || (this.scores[POOL - 1] ?? 0) > this.floor
  }

  drop(article: number): void {
    const at = this.articles.indexOf(article)
    if (at < 0) return
    this.articles.splice(at, 1)
    this.scores.splice(at, 1)
  }

  offer(article: number, score: number, isBefore: IsBefore): void {
    const { articles, scores } = this
    let at = articles.length
    while (at > 0 && this.#isAfter(at - 1, article, score, isBefore)) at--
    if (at === ROOM) {
      this.floor = Math.max(this.floor, score)
      return
    }
    articles.splice(at, 0, article)
    scores.splice(at, 0, score)
    if (articles.length > ROOM) {
      articles.pop()
      this.floor = Math.max(this.floor, scores.pop() ?? 0)
    }
  }

  #isAfter(at: number, article: number, score: number, isBefore: IsBefore): boolean {
    const known = this.scores[at] ?? 0
    return score > known || (score === known && isBefore(article, this.articles[at] ?? 0))
  }
}
