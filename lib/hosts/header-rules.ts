import { PAGE_KINDS, pageEntry } from '../page-kinds'
import {
  type Address,
  EPUBS,
  FEED_STYLE,
  ICONS,
  MANIFEST,
  NEWS_SITEMAP,
  NEWSDESK,
  OPEN_SEARCH,
  SEARCH_INDEX,
  SERVICE_WORKER,
  SINGLE_FILES,
  SITEMAP,
  SPECULATION_RULES,
} from '../paths'
import { publicAddress } from '../public-address'
import type { LanguageCode, Site } from '../site'
import { editorPolicy } from './editor-policy'
import { PERMISSIONS_POLICY, policyHeader } from './security-policy'

/**
 * The headers of some paths, relative to the paper's root. Paths are in the syntax of Netlify and
 * Cloudflare: `:name` is one segment, a final `*` is anything. These hosts join the values of a
 * header that two rules set, so no two rules set the same header for the same path.
 */
export interface HeaderRule {
  paths: readonly string[]
  headers: Readonly<Record<string, string>>
}

const FOR_EVER = 'public, max-age=31536000, immutable'
const MINUTES = 'public, max-age=300, stale-while-revalidate=3600'
const A_DAY = 'public, max-age=86400'

/**
 * The cache rule of paths that no rule names, such as pages. Netlify, Cloudflare and Azure send it
 * by default.
 */
export const DEFAULT_CACHE = 'public, max-age=0, must-revalidate'

/** Only pictures may be embedded in other sites. The rest, feeds included, is fetched or opened. */
const SHARED = { 'Cross-Origin-Resource-Policy': 'cross-origin' }
const OURS = { 'Cross-Origin-Resource-Policy': 'same-origin' }
const READABLE = { 'Access-Control-Allow-Origin': '*' }
/**
 * Browsers save these files rather than open them on this origin, whose policy would refuse their
 * style sheet. Search engines list the page instead.
 */
const SAVED = { 'Content-Disposition': 'attachment', 'X-Robots-Tag': 'noindex' }
const TEXT = 'text/plain; charset=utf-8'
const XML = 'application/xml; charset=utf-8'

/** The kinds of page except static pages, whose addresses are listed one by one. */
const ENTRIES = PAGE_KINDS.filter((kind) => kind !== 'page' && kind !== 'not-found').map(pageEntry)

/**
 * One path matches the feeds of all kinds of list: hosts limit the number of rules, and evaluate
 * them for every file.
 */
const FEED_FOLDERS = new Set(
  ENTRIES.filter(({ hasFeed }) => hasFeed).map(({ route }) => route.replace(/^\/[^/]+\//, '/:list/')),
)
const everyFeed = (file: string) => [...FEED_FOLDERS].map((folder) => folder + file)

/**
 * The headers of every response. `secure` is false only for a localhost without TLS. HSTS covers
 * this host alone: `includeSubDomains` and `preload` would bind other hosts of the newsroom, and
 * are hard to undo.
 */
export function commonHeaders({ tdm }: Pick<Site, 'tdm'>, secure = true): Record<string, string> {
  return {
    'Content-Security-Policy': policyHeader(secure),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': PERMISSIONS_POLICY,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Origin-Agent-Cluster': '?1',
    'X-Frame-Options': 'DENY',
    ...(secure && { 'Strict-Transport-Security': 'max-age=63072000' }),
    ...(tdm?.reserved && { 'TDM-Reservation': '1' }),
  }
}

/**
 * `pages` are the static pages, such as `/a-propos/`. `basePath` prefixes the address of
 * speculation rules, which is relative to the host's root. Paths are public addresses in
 * `language`. Feeds are sent as `application/xml`, so that browsers show them
 * (lib/feeds/feed-style).
 */
export function headerRules(pages: readonly Address[], basePath = '', language: LanguageCode = 'fr'): HeaderRule[] {
  const rules = ownRules(pages, basePath)
  return rules.map(({ paths, headers }) => ({ paths: paths.map((path) => publicAddress(path, language)), headers }))
}

function ownRules(pages: readonly Address[], basePath: string): HeaderRule[] {
  return [
    { paths: ['/assets/*'], headers: { 'Cache-Control': FOR_EVER, ...OURS } },
    { paths: ['/images/*', '/documents/*'], headers: { 'Cache-Control': FOR_EVER, ...SHARED } },
    { paths: ['/icone.svg', '/icones/*', ICONS.favicon, ICONS.apple], headers: { 'Cache-Control': A_DAY, ...SHARED } },
    { paths: [...everyFeed('atom.xml'), ...everyFeed('rss.xml')], headers: feed(XML) },
    { paths: everyFeed('feed.json'), headers: feed('application/feed+json') },
    { paths: [SITEMAP, NEWS_SITEMAP, '/sitemaps/*'], headers: { 'Cache-Control': MINUTES, 'Content-Type': XML } },
    { paths: [`${SEARCH_INDEX}*`], headers: { 'Cache-Control': MINUTES } },
    // A withdrawn worker must not survive in a cache, ours or that of a network.
    { paths: [SERVICE_WORKER], headers: { 'Cache-Control': 'no-cache', ...OURS } },
    { paths: [FEED_STYLE], headers: { 'Cache-Control': A_DAY } },
    { paths: [OPEN_SEARCH], headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
    { paths: [MANIFEST], headers: { 'Content-Type': 'application/manifest+json' } },
    { paths: ['/articles/:slug/oembed.json'], headers: READABLE },
    { paths: ['/articles/:slug/index.md'], headers: { 'Content-Type': 'text/markdown; charset=utf-8' } },
    { paths: SINGLE_FILES.map((folder) => `${folder}*`), headers: SAVED },
    { paths: [`${EPUBS}*`], headers: { ...SAVED, 'Content-Type': 'application/epub+zip' } },
    { paths: ['/.well-known/*'], headers: { 'Cache-Control': A_DAY } },
    {
      paths: ['/robots.txt', '/humans.txt', '/trust.txt', '/llms.txt'],
      headers: { 'Cache-Control': A_DAY, 'Content-Type': TEXT },
    },
    {
      paths: [SPECULATION_RULES],
      headers: { 'Cache-Control': A_DAY, 'Content-Type': 'application/speculationrules+json' },
    },
    {
      paths: [...pagePaths(), ...pages],
      headers: { ...OURS, 'Speculation-Rules': `"${basePath}${SPECULATION_RULES}"` },
    },
  ]
}

/** Each route up to its first `:name`, then `*`. `/archives/*` covers `/archives/` too. */
function pagePaths(): string[] {
  const paths = [...new Set(ENTRIES.map(({ route }) => route.replace(/:.*$/, '*')))]
  return paths.filter((path) => !paths.includes(`${path}*`))
}

/**
 * The editor has its own policy, and may open the window in which GitHub signs a writer in. Search
 * engines must not index it.
 */
export function editorRule(secure: boolean): HeaderRule {
  return {
    paths: [`${NEWSDESK}*`],
    headers: {
      'Content-Security-Policy': editorPolicy(secure),
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
      'X-Robots-Tag': 'noindex',
    },
  }
}

/** The documents that a browser may show, except the editor and the page for unknown addresses. */
export function documentPaths(pages: readonly Address[], language: LanguageCode): string[] {
  const drawings = ['/images/*', '/documents/*', '/icone.svg', SITEMAP, NEWS_SITEMAP, '/sitemaps/*']
  const documents = [...pagePaths(), ...pages, '/atom.xml', '/rss.xml', ...drawings]
  return documents.map((path) => publicAddress(path, language))
}

function feed(type: string): HeaderRule['headers'] {
  return { 'Cache-Control': MINUTES, 'Content-Type': type, ...READABLE }
}
