import type { ForeignPart } from '../article/article'
import type { Role } from '../article/link'
import type { PublicationDate } from '../article/publication-date'
import type { Address } from '../paths'
import type { Picture } from '../picture'
import type { Site } from '../site'

/** The parts of a title or a name in another language than the page's. */
export interface Spoken {
  foreign?: ForeignPart[]
}

export interface Link extends Spoken {
  href: string
  text: string
}

/**
 * What surrounds every page. It is separate, so that the view of a page changes only when the page
 * does.
 */
export interface Frame {
  site: Site
  sections: SectionLink[]
  /** The menu of the masthead: the sections, or `menu` of `site.yml`. */
  menu: (SectionLink | Link)[]
  /** Series, newest first, for the footer and the navigation. */
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

/** An article as other pages show it. */
export interface Card extends Spoken {
  href: Address
  title: string
  deck?: string
  /** Its language, if it is not the paper's. */
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
 * Why an article is recommended at the foot of another. The last two are for articles without any
 * link or subject in common with the rest of the paper.
 */
export type Reason = 'chosen' | 'cited' | 'series' | 'cites' | 'subject' | 'beyond' | 'before' | 'after'

/** An article recommended at the foot of another, and the reason. */
export interface RecommendedCard extends Card {
  reason: Reason
  /** Its role, as the editors wrote it. */
  role?: Role
}

/** An article that others of the paper link to. */
export interface CitedLink extends Link {
  citations: number
}
