import { publicAddress } from './public-address'
import type { Site } from './site'

/**
 * An address of the newspaper. Addresses are from the paper's root and those of pages end with `/`.
 * The base path is added in two places only: `absoluteUrl`, and `lib/html` when it binds a page.
 * Addresses are translated in the same two places (`publicAddress`).
 */
export type Address = `/${string}`

export const FRONT: Address = '/'
export const ARCHIVES: Address = '/archives/'
export const SECTION_INDEX: Address = '/rubriques/'
export const AUTHOR_INDEX: Address = '/auteurs/'
export const SERIES_INDEX: Address = '/dossiers/'
export const TAG_INDEX: Address = '/sujets/'
export const PLAN: Address = '/plan/'
/** Every correction of every article. */
export const CORRECTIONS: Address = '/corrections/'
/** The reading list: the same page for every reader, filled in by the browser. */
export const READING_LIST: Address = '/pile/'
/** The trail of a reader; its fragment lists the articles. */
export const TRAIL: Address = '/fil/'
/** Where the view of the page of lost addresses is kept; hosts find that page at `/404.html`. */
export const NOT_FOUND: Address = '/404/'
/** The articles with their states, in `npm run dev`; the editor, in an edition that has one. */
export const NEWSDESK: Address = '/redaction/'
/** The editor in the browser. */
export const EDITOR: Address = '/redaction/ecrire/'
export const ATOM: Address = '/atom.xml'
export const SITEMAP: Address = '/sitemap.xml'
/** The sitemap of the last two days, for news crawlers. */
export const NEWS_SITEMAP: Address = '/sitemap-actualites.xml'

export const articlePath = (slug: string): Address => `/articles/${slug}/`
export const sectionPath = (id: string): Address => `/rubriques/${id}/`
export const authorPath = (id: string): Address => `/auteurs/${id}/`
export const seriesPath = (id: string): Address => `/dossiers/${id}/`
export const tagPath = (id: string): Address => `/sujets/${id}/`
export const pagePath = (slug: string): Address => `/${slug}/`

/** What changed in an article since it appeared. */
export const versionsPath = (slug: string): Address => `${articlePath(slug)}versions/`

/** `/articles/<slug>/` → `<slug>`; the id of a list too. */
export const slugOf = (article: string): string => article.split('/')[2] ?? ''

export const yearPath = (year: string): Address => `/archives/${year}/`

/** `month` is YYYY-MM. */
export const monthPath = (month: string): Address => `/archives/${month.slice(0, 4)}/${month.slice(5, 7)}/`

/**
 * The feed of a page: `/` for the paper, `/rubriques/ia/` → `/rubriques/ia/atom.xml` for a list.
 */
export const atomPath = (page: string): Address => `/${page.slice(1)}atom.xml`
export const rssPath = (page: string): Address => `/${page.slice(1)}rss.xml`
export const jsonFeedPath = (page: string): Address => `/${page.slice(1)}feed.json`

/** One part of the sitemap: a month (YYYY-MM), or `pages`. */
export const sitemapPath = (part: string): Address => `/sitemaps/${part}.xml`

export const SEARCH: Address = '/recherche/'
/** The index that the browser fetches to search. */
export const SEARCH_INDEX: Address = '/recherche/fichier/'
/** The service worker of offline reading. Its folder is its scope. */
export const SERVICE_WORKER: Address = '/service-worker.js'
export const MANIFEST: Address = '/manifest.webmanifest'
export const OPEN_SEARCH: Address = '/opensearch.xml'
/** The links that browsers may follow before a reader does. */
export const SPECULATION_RULES: Address = '/speculation.json'

/** The paper's mark in the sizes that systems and browsers want, drawn from `public/icone.svg`. */
export const ICONS = {
  favicon: '/favicon.ico',
  apple: '/apple-touch-icon.png',
  small: '/icones/192.png',
  large: '/icones/512.png',
  /** RSS 2.0 allows no wider image. */
  feed: '/icones/144.png',
} as const satisfies Record<string, Address>

/** The style sheet of feeds opened in a browser. */
export const FEED_STYLE: Address = '/flux.css'

/** The files beside an article: what other sites embed, and the article as Markdown. */
export const oembedPath = (article: string): Address => `/${article.slice(1)}oembed.json`
export const markdownPath = (article: string): Address => `/${article.slice(1)}index.md`

/** The folders of an edition whose files a build names, or sends with the headers of such files. */
export const BUILT_FOLDERS: readonly string[] =
  'assets documents emporter icones images polices recherche sitemaps'.split(' ')

/** What readers take away: articles and series in one file each, series as books. */
export const TAKE_AWAY: Address = '/emporter/'
export const SINGLE_FILES: readonly Address[] = ['/emporter/articles/', '/emporter/series/']
export const EPUBS: Address = '/emporter/epub/'

export const articleFilePath = (article: string): Address => `/emporter/articles/${slugOf(article)}.html`
/** `/dossiers/ia/` → `/emporter/series/ia.html`, `/emporter/epub/ia.epub` */
export const seriesFilePath = (series: string): Address => `/emporter/series/${slugOf(series)}.html`
export const epubPath = (series: string): Address => `${EPUBS}${slugOf(series)}.epub`

/**
 * The absolute URL of an address, for other machines; a path from the root while no origin is set.
 */
export function absoluteUrl(site: Pick<Site, 'origin' | 'basePath' | 'language'>, address: string): string {
  return `${site.origin}${site.basePath}${publicAddress(address, site.language)}`
}

/** `%C3%A9` → `é`; undefined if the address is badly encoded. */
export function decodeAddress(address: string): string | undefined {
  try {
    return decodeURIComponent(address)
  } catch {
    return undefined
  }
}

/** `/` and `/plan/`, not `/articles/a/`. */
export function isAtRoot(address: Address): boolean {
  return /^\/[^/]*\/?$/.test(address)
}
