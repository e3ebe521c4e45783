import type { Listed } from './digest'
import { inGrains, type Ranked } from './lists'
import type { Pools } from './pools'
import { sameTimes } from './recency'
import { settledIn } from './settled'
import { pairsIn, pullThreads, type Scores, type Threads, threadsOf } from './threads'

/** What makes a list besides the words: who is linked with whom, and when they came. */
export class Ranking {
  readonly #pools: Pools
  readonly #threads: Threads
  readonly #settled: number
  /** In milliseconds, NaN when nobody knows. */
  readonly #dates: Float64Array

  constructor(articles: readonly Listed[], pools: Pools, links: Uint32Array) {
    this.#pools = pools
    this.#threads = threadsOf(pairsIn(links))
    this.#settled = settledIn(articles)
    this.#dates = Float64Array.from(articles, ({ day }) => Date.parse(day))
  }

  /** All that are near an article, nearest first; of two that tie the newer is the nearer. */
  of(place: number): Ranked[] {
    const scores = pullThreads(this.#alike(place), place, this.#threads, this.#settled)
    const date = this.#dates[place] ?? Number.NaN
    const dated: Ranked[] = []
    for (const [other, score] of scores) {
      const times = sameTimes(date, this.#dates[other] ?? Number.NaN)
      dated.push({ place: other, score: inGrains(score * times) })
    }
    return dated.sort((a, b) => b.score - a.score || this.#age(a.place) - this.#age(b.place) || a.place - b.place)
  }

  #age(place: number): number {
    return -(this.#dates[place] || 0)
  }

  /** 1 for the nearest of all. */
  #alike(place: number): Scores {
    const { places, scores } = this.#pools
    const [start, end] = [this.#pools.start(place), this.#pools.end(place)]
    const alike = new Map<number, number>()
    for (let at = start; at < end; at++) alike.set(places[at] ?? 0, (scores[at] ?? 0) / (scores[start] ?? 1))
    return alike
  }
}
