import {
  type Address,
  ARCHIVES,
  AUTHOR_INDEX,
  articlePath,
  authorPath,
  CORRECTIONS,
  FRONT,
  NOT_FOUND,
  PLAN,
  pagePath,
  READING_LIST,
  SEARCH,
  SECTION_INDEX,
  SERIES_INDEX,
  sectionPath,
  seriesPath,
  TAG_INDEX,
  TRAIL,
  tagPath,
  versionsPath,
  yearPath,
} from './paths'

/** What other code needs to know about one kind of page. */
interface PageEntry {
  /** The address of its pages, where `:name` is one part: `app/` has a folder for each route. */
  route: Address
  /** Its pages have a feed of their own. */
  hasFeed?: true
  /** Its pages say `noindex` and are in no sitemap: they are for readers who are already here. */
  isUnlisted?: true
}

/**
 * Every kind of page, declared once. Views, headers, sitemaps, feeds and reserved addresses follow
 * from this record; the first route that fits an address is its kind.
 */
const ENTRIES = {
  front: { route: FRONT, hasFeed: true },
  article: { route: articlePath(':slug') },
  // Search engines must not show a text that was corrected since.
  versions: { route: versionsPath(':slug'), isUnlisted: true },
  section: { route: sectionPath(':id'), hasFeed: true },
  author: { route: authorPath(':id'), hasFeed: true },
  series: { route: seriesPath(':id'), hasFeed: true },
  tag: { route: tagPath(':id'), hasFeed: true },
  sections: { route: SECTION_INDEX },
  authors: { route: AUTHOR_INDEX },
  'all-series': { route: SERIES_INDEX },
  tags: { route: TAG_INDEX },
  archives: { route: ARCHIVES },
  year: { route: yearPath(':year') },
  month: { route: `${ARCHIVES}:year/:month/` },
  plan: { route: PLAN },
  corrections: { route: CORRECTIONS, hasFeed: true },
  // Its results have addresses of their own, `?q=…`: `canonical` makes one page of them.
  search: { route: SEARCH },
  'reading-list': { route: READING_LIST, isUnlisted: true },
  trail: { route: TRAIL, isUnlisted: true },
  'not-found': { route: NOT_FOUND, isUnlisted: true },
  page: { route: pagePath(':page') },
} satisfies Record<string, PageEntry>

export type PageKind = keyof typeof ENTRIES

export const PAGE_KINDS = Object.keys(ENTRIES) as PageKind[]

export function pageEntry(kind: PageKind): PageEntry {
  return ENTRIES[kind]
}

/** The parts of an address that its route names. */
export type PageParams = Readonly<Record<string, string>>

const PATTERNS = PAGE_KINDS.map((kind) => {
  return { kind, pattern: new RegExp(`^${ENTRIES[kind].route.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`) }
})

/** `/sujets/audio/` → `tag`, `{ id: 'audio' }`. */
export function pageAt(address: string): { kind: PageKind; params: PageParams } | undefined {
  for (const { kind, pattern } of PATTERNS) {
    const match = pattern.exec(address)
    if (match) return { kind, params: { ...match.groups } }
  }
  return undefined
}

export function entryAt(address: string): PageEntry | undefined {
  const page = pageAt(address)
  return page && ENTRIES[page.kind]
}

/** `tag`, `{ id: 'audio' }` → `/sujets/audio/`. */
export function addressOf(kind: PageKind, params: PageParams): Address {
  return ENTRIES[kind].route.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '') as Address
}

/** The pages whose route has no parameter: one page each. */
export const SINGLE_PAGES: readonly Address[] = PAGE_KINDS.map((kind) => ENTRIES[kind].route).filter(
  (route) => !route.includes(':'),
)
