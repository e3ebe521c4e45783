import type { Correction, ImageRef, PublicationDate, Role } from '../article'
import type { BlockView, ReadAlsoLink } from '../blocks/view'
import type { PageKind } from '../page-kinds'
import type { Address } from '../paths'
import type { Picture, PictureRenditions, Tone } from '../picture'
import type { Site } from '../site'

/**
 * The view of a page is everything that page shows, as plain serialisable data: same view and same code, same bytes.
 * Text in views is already typeset; `html` is already sanitised and its links resolved.
 */
export type View = ViewOf[PageKind]

/** The view of each kind of page. */
export interface ViewOf {
  front: FrontView
  tags: TagsView
  archives: ArchivesView
  plan: PlanView
  'reading-list': ReadingListView
  search: SearchView
  'not-found': NotFoundView
  article: ArticleView
  section: ListingView
  author: ListingView
  series: ListingView
  tag: ListingView
  month: MonthView
  page: PageView
}

export interface Link {
  href: string
  text: string
}

/** What surrounds every page; one per edition, kept apart so that a page's view changes only when the page does. */
export interface Frame {
  site: Site
  sections: SectionLink[]
  /** Dossiers, newest first, for the footer and the navigation. */
  series: Link[]
  /** The indexes that the paper has: archives, subjects. */
  indexes: Link[]
  pages: Link[]
}

export interface SectionLink {
  id: string
  href: Address
  name: string
  short: string
  hue: number
}

/** What goes into `<head>`, whatever the page. */
export interface Head {
  title: string
  description: string
  address: Address
}

/** A place of the layout that shows pictures: each has its own crop and widths (`lib/images/slots`). */
export type Slot = 'lead' | 'large' | 'card' | 'row' | 'hero' | 'figure'

/** What is known of a picture once it has been opened: enough to name all its variants without opening it again. */
export interface PictureInfo {
  width: number
  height: number
  /** Written last in `sources`, for browsers that know neither AVIF nor WebP. */
  fallback: 'jpeg' | 'png' | 'webp'
  tone: Tone
}

/** A picture of the content folder that is fit to be shown: its path there, and a hash of its bytes. */
export interface PictureSource {
  path: string
  key: string
  info: PictureInfo
}

/** Where views order pictures: whatever they order is printed, and nothing else. */
export interface PictureRequests {
  /** Undefined when the picture could not be opened: it is simply not shown. */
  renditions(image: ImageRef, slot: Slot): PictureRenditions | undefined
  /** A picture in the shapes in which search engines show one; none when it could not be opened. */
  crops(image: ImageRef): Address[]
  /** A drawing for an article that has no picture; always the same for a title and the hue of its section. */
  cover(title: string, hue?: number): Address
}

/** An article as other pages announce it. */
export interface Card {
  href: Address
  title: string
  deck?: string
  section?: SectionLink
  /** Names only; a card links to its article and nothing else but its section. */
  byline: string[]
  date: PublicationDate
  minutes: number
  kind: string
  picture?: Picture
  /** The drawing shown in the place of a picture. */
  cover?: Address
  series?: { name: string; href: Address; position: number; count: number }
  /** Present when something was put right after publication. */
  corrected?: true
}

/**
 * Why an article stands in the list at the foot of another. The last two are for articles that nothing ties to the paper: the one
 * published just before, or just after.
 */
export type Reason = 'chosen' | 'cited' | 'series' | 'cites' | 'subject' | 'before' | 'after'

/** An article at the foot of another, and why one should go there. */
export interface RecommendedCard extends Card {
  reason: Reason
  /** What the editors who chose it say that it brings. */
  role?: Role
}

export interface ArticleView {
  type: 'article'
  head: Head
  breadcrumb: Link[]
  title: string
  deck?: string
  section?: SectionLink
  authors: Link[]
  published: PublicationDate
  updated?: PublicationDate
  minutes: number
  words: number
  kind: string
  lang: string
  picture?: Picture
  /** The same as search engines show it, in three shapes. */
  crops?: Address[]
  /** Too old for a share card of its own, where `cards: recent` asks. */
  cardless?: true
  /** Filled from four H2 up. */
  contents: { id: string; text: string }[]
  blocks: BlockView[]
  tags: Link[]
  series?: {
    name: string
    href: Address
    position: number
    count: number
    previous?: Link & { date: PublicationDate }
    next?: Link & { date: PublicationDate }
  }
  /**
   * On a text that must not be taken for news: the month it is from (YYYY-MM), whether it was only brought up to date then, and what took
   * its story further.
   */
  old?: { of: string; updated?: true; followUp?: ReadAlsoLink }
  /** HTML, a line each. */
  sources?: string[] | undefined
  /** Where the numbered links of the text and of its sources lead; the first is number 1. */
  addresses?: string[] | undefined
  corrections?: Correction[]
  readAlso: RecommendedCard[]
  /** Articles that link here and to which nothing else on the page leads: published since, then before. */
  since?: ReadAlsoLink[]
  citedBy?: ReadAlsoLink[]
  /** How many articles of the paper link here. */
  citations: number
}

export interface FrontView {
  type: 'front'
  head: Head
  /** Day of the newest thing on the page: the edition's own date. Absent in an empty paper. */
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

/** An article to which others of the paper lead. */
export interface CitedLink extends Link {
  citations: number
}

/** The kinds of page that list the articles of one name. */
export type ListKind = { [K in PageKind]: ViewOf[K] extends ListingView ? K : never }[PageKind]

/** A list of articles under one name, newest first; a dossier is in reading order, oldest first. */
export interface ListingView {
  type: 'listing'
  shape: ListKind
  head: Head
  breadcrumb: Link[]
  title: string
  intro?: string
  section?: SectionLink
  count: number
  cards: Card[]
  /** Of all its articles; none in a dossier, which is read whole. */
  mostCited: CitedLink[]
  /** Of an author only. */
  author?: AuthorSummary
  /** Of a dossier only: its last article is out. */
  closed?: true
  /** Where the rest is, when the list does not show everything. */
  more?: Link
}

export interface AuthorSummary {
  /** Where there is no portrait. */
  initials: string
  role?: string
  places?: string[]
  /** Month of the first article, YYYY-MM. */
  since: string
  series: Link[]
  /** How many times other articles lead to theirs. */
  citations: number
}

/** Every subject, under its first letter; under none where there are few. */
export interface TagsView {
  type: 'tags'
  head: Head
  breadcrumb: Link[]
  count: number
  groups: { letter: string; tags: (Link & { count: number })[] }[]
}

export interface ArchivesView {
  type: 'archives'
  head: Head
  breadcrumb: Link[]
  count: number
  years: { year: string; months: { href: Address; month: string; count: number }[] }[]
}

/** The map of the paper: what it is made of, and how its articles lead to one another. */
export interface PlanView {
  type: 'plan'
  head: Head
  breadcrumb: Link[]
  sections: (Link & { count: number })[]
  /** The first articles of each dossier, in reading order, and how many there are in all. */
  series: (Link & { articles: Link[]; count: number })[]
  /** The newest articles that lead to others, by section in the order of the navigation, then those that have none. */
  links: { section?: SectionLink; articles: (Link & { to: (Link & { role?: Role })[] })[] }[]
  pages: Link[]
}

/** The same page for every reader: what each keeps is in their own browser. */
export interface ReadingListView {
  type: 'reading-list'
  head: Head
}

export interface MonthView {
  type: 'month'
  head: Head
  breadcrumb: Link[]
  month: string
  count: number
  days: { day: string; cards: Card[] }[]
  previous?: Link
  next?: Link
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

/** Where the paper is searched. What is found there is fetched by the page itself. */
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
