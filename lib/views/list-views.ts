import type { Correction } from '../article/article'
import type { Role } from '../article/link'
import type { Address } from '../paths'
import type { TakeAway } from './article-view'
import type { Card, CitedLink, Head, Link, SectionLink } from './view-parts'

/** The kinds of page that list the articles of one name. */
export type ListKind = 'section' | 'author' | 'series' | 'tag'

/** The kinds of page that list all the names of one kind. */
export type IndexKind = 'sections' | 'authors' | 'all-series' | 'tags'

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
  /** The first articles of each series, in reading order, and how many there are in all. */
  series: (Link & { articles: Link[]; count: number })[]
  /**
   * The newest articles that link to others, by section in the order of the navigation, then those
   * without a section.
   */
  links: { section?: SectionLink; articles: (Link & { to: (Link & { role?: Role })[] })[] }[]
  pages: Link[]
}

/** The corrections of all articles, newest first, by year. */
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
