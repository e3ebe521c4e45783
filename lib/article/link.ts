import type { DocumentRef } from '../document'
import type { Place } from './source-place'

/** The role of a linked article, as its author states it. */
export const ROLES = ['contexte', 'suite', 'contrepoint', 'explication', 'en chiffres'] as const
export type Role = (typeof ROLES)[number]

/**
 * A « Lire aussi » link before the catalogue resolves it. `upcoming` says that the article may not
 * exist yet: `[[nom?]]`.
 */
export type ReadAlsoRef =
  | { type: 'slug'; slug: string; fragment?: string; label?: string; role?: Role; upcoming?: true; place: Place }
  | { type: 'title'; title: string; role?: Role; place: Place }
  | { type: 'external'; href: string; label: string; place: Place }

/** A link to another article in running text. */
export interface Reference {
  slug: string
  fragment?: string
  /** The link text; absent when the link takes the title of its target. */
  label?: string
  /** The article may not exist yet: `[[nom?]]`. */
  upcoming?: true
  place: Place
}

/** A link to an address or an anchor of the paper, other than an article. */
export interface InternalLink {
  /** As it will be published: `/a-propos/#s-partie`, `#s-partie`. */
  href: string
  /** As the author typed it. */
  written: string
  place: Place
}

/** A link to a document of the content folder. */
export type DocumentLink = DocumentRef<Place>
