import { absoluteUrl, NEWS_SITEMAP, SITEMAP } from '../paths'
import type { Site } from '../site'

/**
 * RFC 9309. Crawlers may fetch everything, styles and pictures included: pages that must not be
 * indexed have `noindex`.
 *
 * @param hasNews whether the news sitemap has an article: without one it is not published
 */
export function robots(site: Site, hasNews: boolean): string {
  const addresses = site.origin === '' ? [] : [SITEMAP, ...(hasNews ? [NEWS_SITEMAP] : [])]
  const sitemaps = addresses.map((address) => `Sitemap: ${absoluteUrl(site, address)}\n`)
  return ['User-agent: *\nAllow: /\n', ...(sitemaps.length > 0 ? [sitemaps.join('')] : [])].join('\n')
}
