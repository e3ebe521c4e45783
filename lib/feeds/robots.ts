import { absoluteUrl, NEWS_SITEMAP, SITEMAP } from '../paths'
import type { Site } from '../site'

/** RFC 9309. Everything may be read, styles and pictures too: what must not be listed says so itself. */
export function robots(site: Site): string {
  const sitemaps = [SITEMAP, NEWS_SITEMAP].map((address) => `Sitemap: ${absoluteUrl(site, address)}\n`)
  return `User-agent: *\nAllow: /\n\n${sitemaps.join('')}`
}
