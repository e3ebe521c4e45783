import type { PublicationDate } from '../article/publication-date'
import type { BlockView, ReadAlsoLink } from '../blocks/view'
import type { PageKind } from '../page-kinds'
import type { Address } from '../paths'
import type { ArticleView, VersionsView, WithdrawnView } from './article-view'
import type {
  ArchivesView,
  CorrectionsView,
  IndexKind,
  IndexView,
  ListingView,
  ListKind,
  MonthView,
  PlanView,
  YearView,
} from './list-views'
import type { Card, CitedLink, Head, Link, SectionLink } from './view-parts'

/**
 * The view of a page is everything that it shows, as serialisable data: the same view and the same
 * code give the same bytes. Text is already typeset; `html` is already sanitised and its links
 * resolved.
 */
export type View = ViewOf[PageKind]

/** The view of each kind of page. */
export interface ViewOf extends Record<ListKind, ListingView>, Record<IndexKind, IndexView> {
  front: FrontView
  archives: ArchivesView
  plan: PlanView
  corrections: CorrectionsView
  'reading-list': ReadingListView
  trail: TrailView
  search: SearchView
  'not-found': NotFoundView
  article: ArticleView | WithdrawnView
  versions: VersionsView
  year: YearView
  month: MonthView
  page: PageView
}

export interface FrontView {
  type: 'front'
  head: Head
  /** The date of the edition: that of its newest article. Absent in an empty paper. */
  edition?: PublicationDate
  lead?: Card & { readAlso: ReadAlsoLink[] }
  seconds: Card[]
  thirds: Card[]
  latest: Card[]
  featuredSeries?: {
    name: string
    href: Address
    description?: string
    count: number
    items: (Link & { date: PublicationDate; current: boolean })[]
  }
  /** `lead` is the story shown large, when there is one. */
  sections: { section: SectionLink; count: number; lead?: Card; cards: Card[] }[]
  mostCited: CitedLink[]
}

/** The same page for every reader: saved articles are in the browser. */
export interface ReadingListView {
  type: 'reading-list'
  head: Head
}

/** The same page for every reader: the articles of a trail are in its fragment. */
export interface TrailView {
  type: 'trail'
  head: Head
}

export interface PageView {
  type: 'page'
  head: Head
  breadcrumb: Link[]
  title: string
  deck?: string
  contents: { id: string; text: string }[]
  blocks: BlockView[]
  addresses?: string[]
}

/** The search page. The browser fetches the results. */
export interface SearchView {
  type: 'search'
  head: Head
  breadcrumb: Link[]
}

export interface NotFoundView {
  type: 'not-found'
  head: Head
  readAlso: ReadAlsoLink[]
}
