import type { PublicationDate } from '../article/publication-date'
import { type Address, absoluteUrl } from '../paths'
import type { Site } from '../site'
import { instant } from './rfc3339'
import { element, textElement, xmlDocument } from './xml'

export interface SitemapEntry {
  address: Address
  /** The last change of the page's content, apart from its frame. */
  lastmod?: PublicationDate
  /** Addresses of the pictures that the page shows. */
  images?: string[]
}

const NAMESPACE = ' xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const IMAGES = ' xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'
/** Google's limit for one page. */
const MOST_IMAGES = 1000

/** One `urlset` (sitemaps.org 0.9), which may contain 50,000 pages. */
export function sitemap(site: Site, entries: readonly SitemapEntry[]): string {
  const attributes = entries.some(({ images }) => images?.length) ? NAMESPACE + IMAGES : NAMESPACE
  return xmlDocument(
    'urlset',
    attributes,
    entries.map((entry) => url(entry, site)),
  )
}

/** The index of the `urlset`s. */
export function sitemapIndex(site: Site, entries: readonly SitemapEntry[]): string {
  return xmlDocument(
    'sitemapindex',
    NAMESPACE,
    entries.map((entry) => element('sitemap', '', ...placed(entry, site))),
  )
}

function url(entry: SitemapEntry, site: Site): string {
  const images = entry.images?.slice(0, MOST_IMAGES) ?? []
  return element('url', '', ...placed(entry, site), ...images.map((image) => imageElement(image, site)))
}

/** The schema requires `loc`, then `lastmod`. */
function placed({ address, lastmod }: SitemapEntry, site: Site): string[] {
  const loc = textElement('loc', absoluteUrl(site, encodeURI(address)))
  return lastmod ? [loc, textElement('lastmod', instant(lastmod, site.timezone))] : [loc]
}

function imageElement(image: string, site: Site): string {
  return element('image:image', '', textElement('image:loc', absoluteUrl(site, encodeURI(image))))
}
