import { absoluteUrl, NEWS_SITEMAP, SITEMAP } from '../paths'
import type { Site } from '../site'

/**
 * RFC 9309. Crawlers may fetch everything, styles and pictures too: pages that must not be listed
 * say `noindex`.
 *
 * @param hasNews whether the sitemap of news has an article: without one it is not published
 */
export function robots(site: Site, hasNews: boolean): string {
  const addresses = site.origin === '' ? [] : [SITEMAP, ...(hasNews ? [NEWS_SITEMAP] : [])]
  const sitemaps = addresses.map((address) => `Sitemap: ${absoluteUrl(site, address)}\n`)
  return ['User-agent: *\nAllow: /\n', ...(sitemaps.length > 0 ? [sitemaps.join('')] : [])].join('\n')
}
