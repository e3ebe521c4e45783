import type { ReadingListWords } from '../language/element-words'
import { type Counted, fill, fillCount } from '../phrasing/fill-template'
import { groupedBy } from '../phrasing/numbers'

type NumberWords = Pick<ReadingListWords, 'letters' | 'thousands'>

/** « Quatre articles, 26 minutes. » */
export function totalOf(articles: number, minutes: number, words: ReadingListWords): string {
  const { total, articles: counted, minutes: timed, thousands } = words
  return fill(total, countInLetters(counted, articles, words), fillCount(timed, minutes, groupedBy(minutes, thousands)))
}

/** A count, with its number in letters as far as sentences spell numbers out. */
export function countInLetters(counted: Counted, n: number, { letters, thousands }: NumberWords): string {
  return fillCount(counted, n, letters.split(' ')[n - 2] ?? groupedBy(n, thousands))
}
