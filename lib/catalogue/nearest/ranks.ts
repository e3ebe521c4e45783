import { type Book, rowAt } from './book'
import { Comparison } from './comparison'
import { Pools } from './pools'
import { type Postings, postingsOf } from './postings'

/** Of each article those that are most like it. Scores are integers, so that no order of work shows in them. */
export function poolsOf(book: Book, frequencies: Uint32Array): Pools {
  const articles = book.terms.titleSizes.length
  const pools = new Pools(articles)
  const everybody = Array.from({ length: articles }, (_, place) => place)
  ask(pools, everybody, book, postingsOf(book, frequencies), new Comparison(articles))
  return pools
}

/** Fills anew the pools of these articles. */
export function ask(
  pools: Pools,
  askers: Iterable<number>,
  book: Book,
  postings: Postings,
  comparison: Comparison,
): void {
  for (const place of askers) {
    pools.forget(place)
    comparison.ask(rowAt(book, place), postings)
    for (let i = 0; i < comparison.count; i++) {
      const other = comparison.met[i] ?? 0
      if (other !== place) pools.offer(place, other, comparison.scores[other] ?? 0)
    }
  }
}
