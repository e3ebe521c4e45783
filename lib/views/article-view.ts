import type { Correction, Part } from '../article/article'
import type { PublicationDate } from '../article/publication-date'
import type { BlockView, ReadAlsoLink } from '../blocks/view'
import type { Address } from '../paths'
import type { Picture } from '../picture'
import type { DiffPiece } from '../text/text-diff'
import type { Head, Link, RecommendedCard, SectionLink, Spoken } from './view-parts'

/** The part of an article that its page, feeds and files to take away share. */
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
  /** Too old for its own share card, with `cards: recent`. */
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
 * The changes of an article since it was published: one for each version but the first, newest
 * first.
 */
export interface VersionsView {
  type: 'versions'
  head: Head
  breadcrumb: Link[]
  article: Link
  lang: string
  first: PublicationDate
  /** The number of changes, greater than that of `changes` if the oldest are merged. */
  times: number
  changes: VersionChange[]
  corrections?: Correction[]
}

export interface VersionChange {
  date: PublicationDate
  added: number
  removed: number
  /** The number of earlier versions whose changes are merged into this one. */
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

/** An article, or the articles of a series in reading order, for a file to take away. */
export interface BookView {
  address: Address
  title: string
  intro?: string
  hue?: number
  isSeries: boolean
  articles: ArticleText[]
}

/** The page that stays at the address of a withdrawn article. */
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
