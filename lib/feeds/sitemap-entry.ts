import type { PublicationDate } from '../article/publication-date'
import { entryAt } from '../page-kinds'
import type { View } from '../views/view'
import { largestPictures } from './largest-pictures'
import { latestDate } from './latest-date'
import type { SitemapEntry } from './sitemap'

/** Whether search engines may index a page. */
export function isListed({ type, head }: Pick<View, 'type' | 'head'>): boolean {
  return type !== 'withdrawn' && !entryAt(head.address)?.isUnlisted
}

/** The entry of a page in a sitemap. */
export function sitemapEntry(view: View): SitemapEntry {
  const lastmod = lastmodOf(view)
  const images = view.type === 'article' ? largestPictures(view) : []
  return { address: view.head.address, ...(lastmod && { lastmod }), ...(images.length > 0 && { images }) }
}

/** A list has the date of its newest article. A static page has none. */
function lastmodOf(view: View): PublicationDate | undefined {
  switch (view.type) {
    case 'article':
      return view.updated ?? view.published
    case 'front':
      return view.edition
    case 'listing':
      return latestDate(view.cards.map(({ date }) => date))
    case 'corrections':
      return view.years[0]?.corrections[0]?.date
    case 'month':
      return latestDate(view.days.flatMap(({ cards }) => cards.map(({ date }) => date)))
    default:
      return undefined
  }
}
