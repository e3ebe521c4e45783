import type { Block, TitleCandidate } from './block'
import type { ImageRef } from './image'
import type { DocumentLink, InternalLink, ReadAlsoRef, Reference } from './link'
import type { PublicationDate } from './publication-date'
import type { Slug } from './slug'
import type { Mention } from './source-place'

export const KINDS = [
  'article',
  'analyse',
  'enquête',
  'entretien',
  'explication',
  'glossaire',
  'reportage',
  'tribune',
  'brève',
] as const
export type Kind = (typeof KINDS)[number]

/** The role of a contributor who is not an author. */
export const PARTS = ['avec', 'enquête', 'photo', 'vidéo', 'dessin', 'infographie', 'traduction', 'édition'] as const
export type Part = (typeof PARTS)[number]

export interface Contributor {
  /** As written; it may be an id of `authors.yml`. */
  name: string
  part: Part
}

/** The kind of a sponsored article, which replaces the kind that its author wrote. */
export const SPONSORED = 'sponsorisé'

/** A correction published after the article. */
export interface Correction {
  date: PublicationDate
  text: string
}

/** A part of a line in another language: offsets in it, and the code of the language. */
export interface ForeignPart {
  start: number
  end: number
  lang: string
}

/** One article parsed alone, before the catalogue relates it to others. */
export interface Article {
  slug: Slug
  /** Path of the source in messages, relative to the parent of the content folder. */
  file: string
  title: string
  /** The parts of its title in another language than the paper's. */
  foreign?: ForeignPart[]
  description?: string
  date: PublicationDate
  updated?: PublicationDate
  section?: Mention
  authors: Mention[]
  tags: string[]
  series?: Mention
  kind: Kind
  /** Undefined when the author wrote none. An empty list is a choice and is respected. */
  related?: ReadAlsoRef[]
  image?: ImageRef
  lang: string
  draft: boolean
  contributors?: Contributor[]
  /** Who paid for it, if the author names them. */
  sponsor?: { name?: string }
  /** The news agency it is based on. */
  agency?: string
  /** The article is held back until then. */
  embargo?: PublicationDate
  /** Why it was withdrawn. The page gives this reason, and the text is published nowhere. */
  withdrawn?: string
  /** Sources of the article: one line of typeset HTML each, with links like those of a block. */
  sources?: string[]
  /** Oldest first. */
  corrections?: Correction[]
  /** False when the author wants no notice about its age. */
  ageNotice?: boolean
  /**
   * False when its former versions must not be published: somebody asked that a name be removed.
   */
  versions?: boolean
  aliases: string[]
  blocks: Block[]
  titleCandidates: TitleCandidate[]
  references: Reference[]
  /** Absent when there is none. */
  internalLinks?: InternalLink[]
  /** Documents that the text links to. */
  documents?: DocumentLink[]
  words: number
}

/** A page outside the flow of articles, such as a legal notice. Its slug is its address. */
export interface StaticPage {
  slug: Slug
  file: string
  title: string
  foreign?: ForeignPart[]
  description?: string
  blocks: Block[]
  references: Reference[]
  /** Absent when there is none. */
  internalLinks?: InternalLink[]
  /** Documents that the text links to. */
  documents?: DocumentLink[]
}
