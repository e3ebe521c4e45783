import { absoluteUrl, SITEMAP } from '../paths'
import type { Site } from '../site'

/** RFC 9309. Everything may be read, styles and pictures too: what must not be listed says so itself. */
export function robots(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(site, SITEMAP)}\n`
}
