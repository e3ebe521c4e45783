import { type Address, SITEMAP, sitemapPath } from '../paths'
import type { Site } from '../site'
import type { View } from '../views/view'
import { latestDate } from './latest-date'
import { type SitemapEntry, sitemap, sitemapIndex } from './sitemap'
import { sitemapEntry } from './sitemap-entry'
import type { File } from './telling'

/**
 * An index, then a sitemap for each month of articles: an old month stays the same to the byte, and a crawler does not read it again.
 * Every other page is in a sitemap of its own.
 */
export function sitemapFiles(site: Site, views: Iterable<View>): File[] {
  const parts = [...partsOf(views)].sort(([a], [b]) => (a < b ? -1 : 1))
  const index = parts.map(([address, entries]): SitemapEntry => {
    const lastmod = latestDate(entries.flatMap((entry) => entry.lastmod ?? []))
    return { address, ...(lastmod && { lastmod }) }
  })
  return [
    [SITEMAP, () => sitemapIndex(site, index)],
    ...parts.map(([address, entries]): File => [address, () => sitemap(site, entries)]),
  ]
}

function partsOf(views: Iterable<View>): Map<Address, SitemapEntry[]> {
  const parts = new Map<Address, SitemapEntry[]>()
  for (const view of views) {
    const entry = sitemapEntry(view)
    const address = sitemapPath(view.type === 'article' ? view.published.day.slice(0, 7) : 'pages')
    const part = parts.get(address) ?? []
    if (!entry) continue
    part.push(entry)
    parts.set(address, part)
  }
  return parts
}
