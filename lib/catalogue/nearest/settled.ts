import type { Reading } from './reading'

/** Fewer would not speak for the paper. */
const MOST = 9 / 10

/**
 * How many articles, the oldest first, say what is rare and what is said again and again: those of the months before the newest. One
 * that joins them at the end then changes nothing of how two others are alike, nor the pages of either, until its month is over.
 * All of them in a paper without dates, or too young.
 */
export function settledIn(articles: readonly Pick<Reading, 'day'>[]): number {
  const month = monthOf(articles.at(-1))
  const settled = articles.findIndex((article) => monthOf(article) === month)
  return settled < articles.length * MOST ? articles.length : settled
}

function monthOf(article: Pick<Reading, 'day'> | undefined): string | undefined {
  return article?.day.slice(0, 7)
}
