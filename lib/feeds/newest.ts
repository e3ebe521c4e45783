import { compareCodeUnits } from '../collections'
import type { ArticleView } from '../views/view'
import { compareDates } from './latest-date'

/** Feed readers fetch several times a day, and thirty whole articles already weigh some 200 kB. */
export const LONGEST = 30

/** The newest articles. Articles of the same moment are in order of address. */
export function newest(articles: readonly ArticleView[]): ArticleView[] {
  return [...articles].sort(newestFirst).slice(0, LONGEST)
}

export function newestFirst(a: ArticleView, b: ArticleView): number {
  return compareDates(b.published, a.published) || compareCodeUnits(a.head.address, b.head.address)
}
