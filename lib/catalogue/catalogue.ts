import type { Article, Author, Role, Section, Series, Slug, StaticPage, Tag } from '../article'
import type { Address } from '../paths'
import type { Site } from '../site'

/** A « Lire aussi » line whose target is known to exist. */
export type ReadAlsoTarget = ArticleTarget | { type: 'external'; href: string; label: string }

export interface ArticleTarget {
  type: 'article'
  slug: Slug
  /** What the author says that it brings. */
  role?: Role
}

/** An article among its neighbours: every name is a known one, every link goes somewhere. */
export interface Entry {
  article: Article
  section?: Section
  authors: Author[]
  tags: Tag[]
  series?: Series
  /** One list per `read-also` block of the body, in order, bare titles included. */
  readAlso: ReadAlsoTarget[][]
  /** `related:` resolved; undefined when the author wrote none. */
  related?: ArticleTarget[]
  /** Articles this one links to, in order of first mention, then articles that link to this one, oldest first. */
  cites: Slug[]
  citedBy: Slug[]
}

export interface Shelf<T> {
  of: T
  slugs: Slug[]
}

/** Everything the paper knows of itself. Drafts are not in it. */
export interface Catalogue {
  site: Site
  entries: ReadonlyMap<Slug, Entry>
  /** Newest first. */
  order: Slug[]
  /** Newest first inside each, except dossiers, which are read from their first article on. Empty shelves are kept for sections only. */
  sections: Shelf<Section>[]
  authors: Shelf<Author>[]
  series: Shelf<Series>[]
  tags: Shelf<Tag>[]
  /** `of` is YYYY-MM, newest first. */
  months: Shelf<string>[]
  pages: StaticPage[]
  /** The permanent id behind every address that was ever published, those of this edition included. */
  published: ReadonlyMap<Address, string>
}
