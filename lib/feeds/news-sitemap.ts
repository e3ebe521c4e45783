import { absoluteUrl } from '../paths'
import type { Site } from '../site'
import type { ArticleView } from '../views/article-view'
import { machineText } from './machine-text'
import { instant } from './rfc3339'
import { element, textElement, xmlDocument } from './xml'

const NAMESPACES =
  ' xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'

/**
 * Articles of the last two days, at most 1,000, newest first (Google News sitemap documentation).
 * Undefined without articles: the schema of sitemaps.org refuses an empty list. The paper must be
 * built daily to keep this file correct.
 */
export function newsSitemap(site: Site, recent: readonly ArticleView[]): string | undefined {
  if (recent.length === 0) return undefined
  return xmlDocument(
    'urlset',
    NAMESPACES,
    recent.map((view) => url(view, site)),
  )
}

/** The name must be the one on Google News, which ignores text between parentheses. */
function url({ head, title, lang, published }: ArticleView, site: Site): string {
  const publication = element(
    'news:publication',
    '',
    textElement('news:name', machineText(site.name)),
    textElement('news:language', lang.slice(0, 2)),
  )
  const date = textElement('news:publication_date', instant(published, site.timezone))
  const news = element('news:news', '', publication, date, textElement('news:title', machineText(title)))
  return element('url', '', textElement('loc', absoluteUrl(site, encodeURI(head.address))), news)
}
