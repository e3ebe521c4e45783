import type { PressDate } from '../article'
import { type Address, absoluteUrl } from '../paths'
import type { Site } from '../site'
import { instant } from './instant'
import { legalXml } from './legal-xml'
import { escapeMarkup } from './markup'

export interface SitemapEntry {
  address: Address
  /** Of the text, not of the page around it. */
  lastmod?: PressDate
}

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Pages that say `noindex`: they exist for readers who are already here. */
const UNLISTED = new Set<Address>(['/404/', '/recherche/'])

/** One `urlset` (sitemaps.org 0.9), which may hold 50,000 pages; files such as `/atom.xml` are left out. */
export function sitemap(site: Site, entries: SitemapEntry[]): string {
  const listed = entries.filter(({ address }) => address.endsWith('/') && !UNLISTED.has(address))
  const urls = listed.map((entry) => url(entry, site))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${NAMESPACE}">\n${urls.join('')}</urlset>\n`
}

/** The schema is a sequence: `loc`, then `lastmod`. */
function url({ address, lastmod }: SitemapEntry, site: Site): string {
  const date = lastmod ? element('lastmod', instant(lastmod, site.timezone)) : ''
  return `<url>${element('loc', absoluteUrl(site, encodeURI(address)))}${date}</url>\n`
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(legalXml(text))}</${name}>`
}
