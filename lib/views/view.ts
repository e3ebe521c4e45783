import type { Correction, ForeignPart, ImageRef, Part, PublicationDate, Role } from '../article'
import type { BlockView, ReadAlsoLink } from '../blocks/view'
import type { DocumentFile } from '../document'
import type { PageKind } from '../page-kinds'
import type { Address } from '../paths'
import type { Picture, PictureRenditions, Tone } from '../picture'
import type { Site } from '../site'
import type { DiffPiece } from '../text/text-diff'

/**
 * The view of a page is all that it shows, as serialisable data: the same view and the same code
 * give the same bytes. Text is already typeset; `html` is already sanitised and its links resolved.
 */
export type View = ViewOf[PageKind]

/** The view of each kind of page. */
export interface ViewOf {
  front: FrontView
  sections: IndexView
  authors: IndexView
  'all-series': IndexView
  tags: IndexView
  archives: ArchivesView
  plan: PlanView
  corrections: CorrectionsView
  'reading-list': ReadingListView
  trail: TrailView
  search: SearchView
  'not-found': NotFoundView
  article: ArticleView | WithdrawnView
  versions: VersionsView
  section: ListingView
  author: ListingView
  series: ListingView
  tag: ListingView
  year: YearView
  month: MonthView
  page: PageView
}

/** The parts of a title or a name in another language than the page's. */
interface Spoken {
  foreign?: ForeignPart[]
}

export interface Link extends Spoken {
  href: string
  text: string
}

/**
 * What surrounds every page. It is kept apart, so that the view of a page changes only when the
 * page does.
 */
export interface Frame {
  site: Site
  sections: SectionLink[]
  /** The line of the masthead: the sections, or what `menu` says in `site.yml`. */
  menu: (SectionLink | Link)[]
  /** Dossiers, newest first, for the footer and the navigation. */
  series: Link[]
  /** The indexes that the paper has: sections, authors, series, subjects, archives, corrections. */
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

/**
 * A place of the layout that shows pictures: each has its own crop and widths (`lib/images/slots`).
 */
export type Slot = 'lead' | 'large' | 'card' | 'row' | 'hero' | 'figure'

/**
 * What is known of a picture once it has been read: enough to name all its variants without reading
 * it again.
 */
export interface PictureInfo {
  width: number
  height: number
  /** Written last in `sources`, for browsers that know neither AVIF nor WebP. */
  fallback: 'jpeg' | 'png' | 'webp'
  tone: Tone
  /** It moves: an animated GIF or WebP. */
  isAnimated?: true
}

/** A valid picture of the content folder: its path there, and a hash of its bytes. */
export interface PictureSource {
  path: string
  key: string
  info: PictureInfo
}

/** Views request pictures here: requested pictures are encoded, and no others. */
export interface PictureRequests {
  /** Undefined when the picture could not be read: it is not shown. */
  renditions(image: ImageRef, slot: Slot): PictureRenditions | undefined
  /** The picture in the shapes that search engines show; none when it could not be read. */
  crops(image: ImageRef): Address[]
  /**
   * A drawing for an article without a picture, always the same for a title and the hue of its
   * section.
   */
  cover(title: string, hue?: number): Address
  /** A document of the content folder; undefined when it could not be read. */
  document(path: string): DocumentFile | undefined
}

/** An article as other pages show it. */
export interface Card extends Spoken {
  href: Address
  title: string
  deck?: string
  /** Its language, where it is not that of the paper. */
  lang?: string
  section?: SectionLink
  /** Names only; a card links to its article and nothing else but its section. */
  byline: string[]
  agency?: string
  date: PublicationDate
  minutes: number
  kind: string
  picture?: Picture
  /** The drawing shown in the place of a picture. */
  cover?: Address
  series?: { name: string; href: Address; position: number; count: number }
  /** Present when the article was corrected after publication. */
  corrected?: true
}

/**
 * Why an article is recommended at the foot of another. The last two are for articles that nothing
 * links to the rest of the paper.
 */
export type Reason = 'chosen' | 'cited' | 'series' | 'cites' | 'subject' | 'beyond' | 'before' | 'after'

/** An article recommended at the foot of another, and the reason. */
export interface RecommendedCard extends Card {
  reason: Reason
  /** What it brings, in the editors' words. */
  role?: Role
}

/** What is read of an article wherever it is: on its page, in feeds, in what readers take away. */
export interface ArticleText extends Spoken {
  head: Head
  title: string
  deck?: string
  section?: SectionLink
  authors: Link[]
  /** In the order of `PARTS`. */
  contributors?: { part: Part; names: string[] }[]
  sponsor?: { name?: string }
  agency?: string
  published: PublicationDate
  updated?: PublicationDate
  kind: string
  lang: string
  picture?: Picture
  blocks: BlockView[]
  /** One line of HTML for each source. */
  sources?: string[] | undefined
  corrections?: Correction[]
}

export interface ArticleView extends ArticleText {
  type: 'article'
  breadcrumb: Link[]
  /** Its page of versions, where `site.yml` asks for them, and the date of the last one. */
  versions?: { href: Address; date: PublicationDate }
  minutes: number
  words: number
  /** The picture in the three shapes that search engines show. */
  crops?: Address[]
  /** Too old for a share card of its own, where `cards: recent` asks. */
  cardless?: true
  /** Filled from four H2 up. */
  contents: { id: string; text: string }[]
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
   * On an old article: its month (YYYY-MM), whether it was updated in that month, and the article
   * that follows it up.
   */
  old?: { of: string; updated?: true; followUp?: ReadAlsoLink }
  /** The addresses of the numbered links of the text and of its sources; the first is number 1. */
  addresses?: string[] | undefined
  takeAway?: TakeAway[]
  readAlso: RecommendedCard[]
  /** The articles that link to this one, newest first. */
  citedBy: ReadAlsoLink[]
}

/**
 * What changed in an article since it appeared: a change for each version but the first, the newest
 * first.
 */
export interface VersionsView {
  type: 'versions'
  head: Head
  breadcrumb: Link[]
  article: Link
  lang: string
  first: PublicationDate
  /** How many times it changed: more than `changes` where the oldest are taken together. */
  times: number
  changes: VersionChange[]
  corrections?: Correction[]
}

export interface VersionChange {
  date: PublicationDate
  added: number
  removed: number
  /** How many versions before this one are not shown by themselves: what they changed is here. */
  skipped?: number
  lines: ChangedLine[]
}

/** A title, a deck or a paragraph that changed, or how many paragraphs between two did not. */
export type ChangedLine = { part?: 'title' | 'deck'; pieces: DiffPiece[] } | { unchanged: number }

/** A file that a reader takes away: an article or a series, as one file or as a book. */
export interface TakeAway {
  is: 'articleFile' | 'seriesFile' | 'seriesBook'
  href: Address
  /** « EPUB, 340 Ko » */
  about: string
}

/** An article, or the articles of a series in reading order, to be read away from the paper. */
export interface BookView {
  address: Address
  title: string
  intro?: string
  hue?: number
  isSeries: boolean
  articles: ArticleText[]
}

/** What is left of a withdrawn article, at its address. */
export interface WithdrawnView {
  type: 'withdrawn'
  head: Head
  breadcrumb: Link[]
  title: string
  reason: string
  published: PublicationDate
  withdrawn?: PublicationDate
  lang: string
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

/** An article that others of the paper link to. */
export interface CitedLink extends Link {
  citations: number
}

/** The kinds of page that list the articles of one name. */
export type ListKind = { [K in PageKind]: ViewOf[K] extends ListingView ? K : never }[PageKind]

/** A list of articles under one name, newest first. A series is in reading order, oldest first. */
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
  /** The most cited of all its articles; none in a series, which is read whole. */
  mostCited: CitedLink[]
  /** In the list of an author only. */
  author?: AuthorSummary
  /** In a series only: its last article has been published; its files. */
  closed?: true
  takeAway?: TakeAway[]
  /** A link to the rest, when the list does not show everything. */
  more?: Link
}

export interface AuthorSummary {
  /** Shown in place of a portrait. */
  initials: string
  role?: string
  places?: string[]
  /** Month of the first article, YYYY-MM. */
  since: string
  series: Link[]
  /** The number of links from other articles to theirs. */
  citations: number
}

/** The kinds of page that list all the names of one kind. */
export type IndexKind = { [K in PageKind]: ViewOf[K] extends IndexView ? K : never }[PageKind]

/** Every name of one kind, under its first letter; under none where there are few. */
export interface IndexView {
  type: 'index'
  kind: IndexKind
  head: Head
  breadcrumb: Link[]
  count: number
  groups: { letter: string; names: (Link & { count: number })[] }[]
}

export interface ArchivesView {
  type: 'archives'
  head: Head
  breadcrumb: Link[]
  count: number
  years: { href: Address; year: string; months: { href: Address; month: string; count: number }[] }[]
}

/** A year of the archives: its months, newest first, each with its newest articles. */
export interface YearView {
  type: 'year'
  head: Head
  breadcrumb: Link[]
  year: string
  count: number
  months: { href: Address; month: string; count: number; articles: Link[] }[]
  previous?: Link
  next?: Link
}

/** The site map: the parts of the paper, and the links between its articles. */
export interface PlanView {
  type: 'plan'
  head: Head
  breadcrumb: Link[]
  sections: (Link & { count: number })[]
  /** The first articles of each dossier, in reading order, and how many there are in all. */
  series: (Link & { articles: Link[]; count: number })[]
  /**
   * The newest articles that link to others, by section in the order of the navigation, then those
   * without a section.
   */
  links: { section?: SectionLink; articles: (Link & { to: (Link & { role?: Role })[] })[] }[]
  pages: Link[]
}

/** What was wrong in the paper, and when it was put right: the newest first, by year. */
export interface CorrectionsView {
  type: 'corrections'
  head: Head
  breadcrumb: Link[]
  count: number
  years: { year: string; corrections: CorrectionLine[] }[]
}

export interface CorrectionLine extends Correction {
  /** Distinct from the other corrections of the same article. */
  id: string
  /** The language of the article. */
  lang: string
  article: Link & { section?: SectionLink }
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
