import { type Address, SITEMAP, sitemapPath } from '../paths'
import type { Site } from '../site'
import type { View } from '../views/view'
import { latestDate } from './latest-date'
import { type SitemapEntry, sitemap, sitemapIndex } from './sitemap'
import { isListed, lastmodOf, sitemapEntry } from './sitemap-entry'
import { type File, madeFrom } from './telling'

/**
 * An index, then a sitemap for each month of articles: an old month stays the same to the byte, and a crawler does not read it again.
 * Every other page is in a sitemap of its own.
 */
export function sitemapFiles(site: Site, views: Iterable<View>): File[] {
  const parts = [...partsOf(views)].sort(([a], [b]) => (a < b ? -1 : 1))
  const index = parts.map(([address, its]): SitemapEntry => {
    const lastmod = latestDate(its.flatMap((view) => lastmodOf(view) ?? []))
    return { address, ...(lastmod && { lastmod }) }
  })
  return [
    [SITEMAP, () => sitemapIndex(site, index)],
    ...parts.map(([address, its]): File => [address, madeFrom(its, () => sitemap(site, its.map(sitemapEntry)))]),
  ]
}

function partsOf(views: Iterable<View>): Map<Address, View[]> {
  const parts = new Map<Address, View[]>()
  for (const view of views) {
    if (!isListed(view)) continue
    const address = sitemapPath(view.type === 'article' ? view.published.day.slice(0, 7) : 'pages')
    const part = parts.get(address) ?? []
    part.push(view)
    parts.set(address, part)
  }
  return parts
}
