import type { ArticleView } from '../views/view'

/** Readers of feeds come by at least daily, and a feed of thirty whole articles already weighs some 200 kB. */
const LONGEST = 30

/** The newest articles of a list, in the order of the paper: a day without an hour is its midnight, and addresses decide last. */
export function newest(articles: readonly ArticleView[]): ArticleView[] {
  return [...articles].sort(newestFirst).slice(0, LONGEST)
}

function newestFirst(a: ArticleView, b: ArticleView): number {
  return compare(momentOf(b), momentOf(a)) || compare(a.head.address, b.head.address)
}

function momentOf({ published }: ArticleView): string {
  return `${published.day} ${published.time ?? '00:00'}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
