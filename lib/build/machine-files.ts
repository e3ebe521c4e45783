import { SPONSORED } from '../article/article'
import type { PublicationDate } from '../article/publication-date'
import type { Slug } from '../article/slug'
import { lists } from '../catalogue/facts/lists'
import { feedCss } from '../feeds/feed-style'
import { humans } from '../feeds/humans-txt'
import { llmsText } from '../feeds/llms-txt'
import { newsSitemap } from '../feeds/news-sitemap'
import { openSearch } from '../feeds/open-search'
import { robots } from '../feeds/robots-txt'
import { SECURITY, securityText } from '../feeds/security-txt'
import { type SitemapEntry, sitemapIndex } from '../feeds/sitemap'
import { tdmReservation } from '../feeds/tdm-reservation'
import { themeFile } from '../feeds/theme-css'
import { trustText } from '../feeds/trust-txt'
import { webManifest } from '../feeds/web-manifest'
import { hostFiles } from '../hosts/host-files'
import { speculationRules } from '../hosts/speculation-rules'
import {
  type Address,
  articlePath,
  FEED_STYLE,
  MANIFEST,
  NEWS_SITEMAP,
  OPEN_SEARCH,
  SITEMAP,
  SPECULATION_RULES,
} from '../paths'
import type { Entry, FactReader } from '../store/rule'
import type { ArticleView } from '../views/article-view'
import type { Frame } from '../views/view-parts'
import { EDITOR_CONFIG, EDITOR_PAGE, editorConfig, editorPage } from './online-editor'
import { buildLists, type PaperFacts, type TextFile } from './paper-facts'

/** How many articles the feed of the paper and `llms.txt` show. */
export const NEWEST = 30
/** Google News: the limits of a news sitemap, in articles and in days. */
const MOST_NEWS = 1000
const DAYS_OF_NEWS = 2

type Make = (frame: Frame, read: FactReader<PaperFacts>) => string | undefined

/** Files that exist once in a newspaper. Optional ones are undefined unless `site.yml` asks. */
const FILES: Record<Address, Make> = {
  [FEED_STYLE]: ({ site }) => feedCss(site),
  // The sitemap protocol requires absolute URLs.
  [SITEMAP]: ({ site }, read) =>
    site.origin === '' ? undefined : sitemapIndex(site, read.list(buildLists.sitemapDates).map(datedSitemap)),
  [NEWS_SITEMAP]: ({ site }, read) =>
    site.origin === '' ? undefined : newsSitemap(site, articlesAt(recentNews(read), read)),
  '/robots.txt': ({ site }, read) => robots(site, recentNews(read).length > 0),
  [MANIFEST]: webManifest,
  '/humans.txt': ({ site }, read) =>
    humans(
      site,
      read.list(lists.authors).map(({ value = '' }) => value),
    ),
  [OPEN_SEARCH]: ({ site }) => openSearch(site),
  [SPECULATION_RULES]: ({ site }) => speculationRules(site),
  [SECURITY]: ({ site }, read) => (site.security ? securityText(site, read.month()) : undefined),
  '/trust.txt': ({ site }) => trustText(site),
  '/.well-known/tdmrep.json': ({ site }) => tdmReservation(site),
  [EDITOR_PAGE]: ({ site }) => editorPage(site),
  [EDITOR_CONFIG]: ({ site }, read) => editorConfig(site, read),
  '/llms.txt': (frame, read) =>
    frame.site.llms ? llmsText(frame, articlesAt(newestAddresses(read), read)) : undefined,
}

/** The key of the configuration files of all hosts. */
export const HOSTS = 'hosts'

/** The key of the newsroom's theme sheet, whose address contains a hash. */
const THEME = 'theme'

export const MACHINE_FILES: readonly string[] = [...Object.keys(FILES), HOSTS, THEME]

export function machineFiles(name: string, read: FactReader<PaperFacts>): TextFile[] {
  const frame = read.fact('frame', '')
  if (!frame) return []
  if (name === HOSTS) return [...hostFiles(frame, redirectsIn(read))].map(([address, text]) => [address.slice(1), text])
  const theme = name === THEME ? themeFile(frame.site) : undefined
  if (theme) return [[theme[0].slice(1), theme[1]]]
  const text = FILES[name as Address]?.(frame, read)
  return text === undefined ? [] : [[name.slice(1), text]]
}

/** The views of the articles at these addresses. */
function articlesAt(addresses: readonly string[], read: FactReader<PaperFacts>): ArticleView[] {
  return addresses.flatMap((address) => {
    const view = read.fact('view', address)
    return view?.type === 'article' ? [view] : []
  })
}

/** Addresses of the newest articles, newest first. */
export function newestAddresses(read: FactReader<PaperFacts>): Address[] {
  return read.list(lists.published, { limit: NEWEST, reverse: true }).map(({ member }) => articlePath(member))
}

/**
 * Addresses of the articles of the last days. A fact that reads them is derived again when the
 * oldest one expires.
 */
function recentNews(read: FactReader<PaperFacts>, most = NEWEST): string[] {
  const newest = read.list(lists.published, { limit: most, reverse: true }).map(({ member }) => member as Slug)
  const oldest = newest.findIndex((slug) => isOldNews(slug, read))
  // The longer list is read only when all the articles of the short one are recent.
  if (oldest < 0 && newest.length === most && most < MOST_NEWS) return recentNews(read, MOST_NEWS)
  const recent = oldest < 0 ? newest : newest.slice(0, oldest)
  return recent.filter((slug) => read.fact('card', slug)?.kind !== SPONSORED).map((slug) => articlePath(slug))
}

function isOldNews(slug: Slug, read: FactReader<PaperFacts>): boolean {
  const date = read.fact('identity', slug)?.date
  return !date || read.hasPassed(daysAfter(date, DAYS_OF_NEWS))
}

function daysAfter({ day, time = '00:00' }: PublicationDate, days: number): string {
  const date = new Date(`${day}T${time}Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 16).replace('T', ' ')
}

function redirectsIn(read: FactReader<PaperFacts>) {
  return read.list(lists.redirects).map(({ member, value: to = '' }) => {
    const [from = '', query] = member.split('?')
    return { from: from as Address, to: to as Address, ...(query !== undefined && { query }) }
  })
}

function datedSitemap({ member, value = 'null' }: Entry): SitemapEntry {
  const lastmod = JSON.parse(value) as PublicationDate | null
  return { address: member as Address, ...(lastmod && { lastmod }) }
}
