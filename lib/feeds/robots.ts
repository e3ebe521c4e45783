import { absoluteUrl, NEWS_SITEMAP, SITEMAP } from '../paths'
import type { Site } from '../site'

/**
 * RFC 9309. Crawlers may fetch everything, styles and pictures too: pages that must not be listed
 * say `noindex`.
 */
export function robots(site: Site): string {
  const sitemaps = [SITEMAP, NEWS_SITEMAP].map((address) => `Sitemap: ${absoluteUrl(site, address)}\n`)
  return `User-agent: *\nAllow: /\n\n${sitemaps.join('')}`
}
