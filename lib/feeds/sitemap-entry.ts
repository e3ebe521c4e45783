import type { PressDate } from '../article'
import { type Address, PILE, SEARCH } from '../paths'
import type { ArticleView, BlockView, View } from '../views/view'
import { largest } from './largest'
import { latestDate } from './latest-date'
import type { SitemapEntry } from './sitemap'

/** Pages that say `noindex`: they exist for readers who are already here. */
const UNLISTED = new Set<Address>(['/404/', SEARCH, PILE])

/** Whether a page is to be found by a search. */
export function isListed({ head }: View): boolean {
  return !UNLISTED.has(head.address)
}

/** What a sitemap says of a page. */
export function sitemapEntry(view: View): SitemapEntry {
  const lastmod = lastmodOf(view)
  const images = view.type === 'article' ? imagesOf(view) : []
  return { address: view.head.address, ...(lastmod && { lastmod }), ...(images.length > 0 && { images }) }
}

/** A list is as recent as the last article that joined it; a page of the paper about itself has no date. */
export function lastmodOf(view: View): PressDate | undefined {
  switch (view.type) {
    case 'article':
      return view.updated ?? view.published
    case 'front':
      return view.edition
    case 'listing':
      return latestDate(view.cards.map(({ date }) => date))
    case 'month':
      return latestDate(view.days.flatMap(({ cards }) => cards.map(({ date }) => date)))
    default:
      return undefined
  }
}

function imagesOf({ picture, blocks }: ArticleView): string[] {
  const pictures = [...(picture ? [picture] : []), ...blocks.flatMap(pictureIn)]
  return [...new Set(pictures.map(({ print }) => largest(print).address))]
}

function pictureIn(block: BlockView) {
  return block.type === 'figure' ? [block.picture] : []
}
