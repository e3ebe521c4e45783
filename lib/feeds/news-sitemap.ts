import type { PressDate } from '../article'
import { absoluteUrl } from '../paths'
import type { Site } from '../site'
import type { ArticleView } from '../views/view'
import { instant } from './instant'
import { newestFirst } from './newest'
import { plain } from './plain'
import { element, textElement, xmlDocument } from './xml'

const NAMESPACES =
  ' xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
const MINUTE = 60_000
const TWO_DAYS = 2 * 24 * 60 * MINUTE
const MOST = 1000

/**
 * What came out in the two days before `now` (Google News sitemap documentation). Empty when nothing did, which Google accepts: the
 * paper is to be printed daily for this file to stay true.
 */
export function newsSitemap(site: Site, articles: readonly ArticleView[], now: Date): string {
  const recent = articles.filter((view) => isRecent(view, site, now)).sort(newestFirst)
  return xmlDocument(
    'urlset',
    NAMESPACES,
    recent.slice(0, MOST).map((view) => url(view, site)),
  )
}

/** The first minute at which what came out then is no longer news. */
export function newsUntil(published: PressDate, { timezone }: Site): Date {
  const end = Date.parse(instant(published, timezone)) + TWO_DAYS
  return new Date(Math.floor(end / MINUTE + 1) * MINUTE)
}

function isRecent({ published }: ArticleView, site: Site, now: Date): boolean {
  return now < newsUntil(published, site)
}

/** The name must be the one on Google News, which ignores what is between parentheses. */
function url({ head, title, lang, published }: ArticleView, site: Site): string {
  const publication = element(
    'news:publication',
    '',
    textElement('news:name', plain(site.name)),
    textElement('news:language', lang.slice(0, 2)),
  )
  const date = textElement('news:publication_date', instant(published, site.timezone))
  const news = element('news:news', '', publication, date, textElement('news:title', plain(title)))
  return element('url', '', textElement('loc', absoluteUrl(site, encodeURI(head.address))), news)
}
