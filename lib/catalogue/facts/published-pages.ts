import { nearest } from '../../french/nearest'
import { addressOf, entryAt, type PageKind, type PageParams, pageAt, SINGLE_PAGES } from '../../page-kinds'
import {
  articlePath,
  atomPath,
  BUILT_FOLDERS,
  FEED_STYLE,
  ICONS,
  jsonFeedPath,
  MANIFEST,
  NEWS_SITEMAP,
  OPEN_SEARCH,
  pagePath,
  rssPath,
  SITEMAP,
  SPECULATION_RULES,
  sectionPath,
  seriesPath,
  versionsPath,
} from '../../paths'
import { publicAddress } from '../../public-address'
import { DEFAULT_SITE, type LanguageCode } from '../../site'
import type { ReadFacts } from './catalogue-facts'
import { lists } from './lists'

type Exists = (params: PageParams, read: ReadFacts) => boolean

const isThere: Exists = () => true

/** Whether the paper has a page, by kind of page. */
const EXISTS: Record<PageKind, Exists> = {
  front: isThere,
  article: ({ slug = '' }, read) => holds(lists.textAddresses, articlePath(slug), read),
  versions: ({ slug = '' }, read) => holds(lists.addresses, versionsPath(slug), read),
  section: ({ id }, read) => (read.fact('sectionPages', '') ?? []).some((section) => section.id === id),
  author: ({ id = '' }, read) => holds(lists.authors, id, read),
  series: ({ id = '' }, read) => holds(lists.seriesIds, id, read),
  tag: ({ id = '' }, read) => holds(lists.tagIds, id, read),
  sections: (_, read) => (read.fact('sectionPages', '') ?? []).length > 0,
  authors: isSome(lists.authors),
  'all-series': isSome(lists.seriesIds),
  tags: isSome(lists.tagIds),
  archives: isThere,
  year: ({ year = '' }, read) =>
    read.list(lists.months, { from: year, limit: 1 })[0]?.member.startsWith(`${year}-`) === true,
  month: ({ year, month }, read) => holds(lists.months, `${year}-${month}`, read),
  plan: isThere,
  corrections: isSome(lists.corrections),
  search: isThere,
  'reading-list': isThere,
  trail: isThere,
  'not-found': isThere,
  page: ({ page = '' }, read) => holds(lists.pages, page, read),
}

/** The names of files in these folders are only known once the build has written them. */
const IN_BUILT_FOLDER = new RegExp(`^/(?:${BUILT_FOLDERS.join('|')})/`)
/** Machine files, which depend on settings; never a page of another site. */
const ROOT_FILE = /^\/(?:404\.html|[^/]+\.(?!html?$|php\d?$|aspx?$|jsp$|cgi$|cfm$)[a-z0-9]+)$/i
const FEEDS = [atomPath, rssPath, jsonFeedPath]

/**
 * Whether a link may lead to an address: a page, a redirection, a feed, a machine file. The names of
 * pictures and documents hold their hash: no text can know them.
 */
export function publishes(address: string, read: ReadFacts): boolean {
  return holds(lists.redirects, address, read) || hasPage(address, read) || hasFile(address, read)
}

/** Whether the paper may publish something of its own at an address. */
export function publishesItself(address: string, read: ReadFacts): boolean {
  const isReserved = IN_BUILT_FOLDER.test(address) || ROOT_FILE.test(address)
  return isReserved || hasPage(address, read) || hasFile(address, read)
}

export function hasPage(address: string, read: ReadFacts): boolean {
  const page = pageAt(address)
  return page !== undefined && EXISTS[page.kind](page.params, read)
}

/** `/robots.txt`, `/atom.xml`, `/rubriques/ia/rss.xml`, `/articles/nom/index.md`. */
function hasFile(address: string, read: ReadFacts): boolean {
  if (isMachineFile(address, read)) return true
  const [, page = '', file = ''] = /^(.*\/)([^/]+\.[a-z0-9]+)$/.exec(address) ?? []
  if (file === '' || !hasPage(page, read)) return false
  const isFeed = FEEDS.some((feed) => feed(page) === address) && entryAt(page)?.hasFeed === true
  return isFeed || (file === 'index.md' && pageAt(page)?.kind === 'article')
}

function isMachineFile(address: string, read: ReadFacts): boolean {
  const { origin, llms } = read.fact('site', '') ?? DEFAULT_SITE
  if (address === SITEMAP || address === NEWS_SITEMAP) return origin !== ''
  return MACHINE_FILES.has(address) || (llms === true && address === '/llms.txt')
}

const MACHINE_FILES: ReadonlySet<string> = new Set([
  ...Object.values(ICONS),
  FEED_STYLE,
  MANIFEST,
  OPEN_SEARCH,
  SPECULATION_RULES,
  '/robots.txt',
  '/humans.txt',
])

/**
 * Two addresses as readers see them: the one without a page, and the nearest that a message may
 * propose. In another language, the translated address comes first: `/pile/` is `/reading-list/`.
 */
export function unknownAndNearest(address: string, read: ReadFacts): [unknown: string, nearest: string | undefined] {
  const shown = shownAddress(address, read)
  const [near] = hasPage(shown, read) ? [shown] : nearest(address, pageAddresses(read), 1)
  return [shown, near && shownAddress(near, read)]
}

/** An address as readers see it, for messages. */
export function shownAddress<A extends string>(address: A, read: ReadFacts): A {
  return publicAddress(address, languageIn(read))
}

/** The language of the paper. */
function languageIn(read: ReadFacts): LanguageCode {
  return (read.fact('site', '') ?? DEFAULT_SITE).language
}

/** All but those of articles, tags, months and years. */
function pageAddresses(read: ReadFacts): string[] {
  const members = (list: string) => read.list(list).map(({ member }) => member)
  return [
    ...SINGLE_PAGES.filter((address) => hasPage(address, read)),
    ...members(lists.pages).map(pagePath),
    ...(read.fact('sectionPages', '') ?? []).map(({ id }) => sectionPath(id)),
    ...members(lists.seriesIds).map(seriesPath),
    ...members(lists.authors).map((id) => addressOf('author', { id })),
  ]
}

function isSome(list: string): Exists {
  return (_, read) => read.list(list, { limit: 1 }).length > 0
}

function holds(list: string, member: string, read: ReadFacts): boolean {
  return read.list(list, { from: member, limit: 1 })[0]?.member === member
}
