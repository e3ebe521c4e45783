import type { DocumentRef } from './document'

/**
 * The nouns of the newspaper, shared by every room after `lib/markdown`. This file imports nothing.
 */

/**
 * The last segment of an address and the name of its file: lower-case ASCII letters, digits and
 * single hyphens.
 */
export type Slug = string & { readonly __brand: 'Slug' }

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** At most 80 characters, so that an address fits on one line of a message. */
export function isSlug(text: string): text is Slug {
  return text.length <= 80 && SLUG.test(text)
}

/**
 * A range in one source file. Lines and columns count from 1; `length` is in UTF-16 units of that
 * line.
 */
export interface Place {
  file: string
  line: number
  column: number
  length: number
}

/** A name as the author typed it, and its place for messages. */
export interface Mention {
  name: string
  place: Place
}

/**
 * A publication date in the paper's time zone. `day` is YYYY-MM-DD. `time` is HH:MM, absent when
 * the author gave only a day. `iso` is the value of a `datetime` attribute: the day, or the instant
 * with its offset.
 */
export interface PublicationDate {
  day: string
  time?: string
  iso: string
}

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

/** The role of a linked article, as its author states it. */
export const ROLES = ['contexte', 'suite', 'contrepoint', 'explication', 'en chiffres'] as const
export type Role = (typeof ROLES)[number]

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

/**
 * The point that stays visible when a picture is cropped, in percent from the left and from the
 * top.
 */
export interface Focus {
  x: number
  y: number
}

/** A picture as its author describes it. `src` is relative to the content folder. */
export interface ImageRef {
  src: string
  focus?: Focus
  alt: string
  caption?: string
  credit?: string
  /** The same as sanitised HTML, where they have links or emphasis. */
  captionHtml?: string
  creditHtml?: string
  place: Place
}

/**
 * A « Lire aussi » link before the catalogue resolves it. `upcoming` says that the article may not
 * exist yet: `[[nom?]]`.
 */
export type ReadAlsoRef =
  | { type: 'slug'; slug: string; fragment?: string; label?: string; role?: Role; upcoming?: true; place: Place }
  | { type: 'title'; title: string; role?: Role; place: Place }
  | { type: 'external'; href: string; label: string; place: Place }

/**
 * A body is a list of blocks, and each output renders each kind in its own way: a « Lire aussi » is
 * a component on a page, a plain list in a feed, and nothing in a word count. This record says what
 * each kind holds; `lib/blocks` has a file per kind.
 *
 * The `file` of a sound or a video is described like a picture: its `alt` is its title. `captions`
 * is the path of its WebVTT file.
 *
 * `html` is sanitised and typeset. Its links to articles have `href="article:<slug>"` (or
 * `article:<slug>#id`) until the catalogue resolves them. Such a link without text takes the title
 * of its target.
 */
export interface BlockData {
  prose: { html: string }
  heading: { depth: 2 | 3 | 4; id: string; html: string; text: string }
  figure: { image: ImageRef }
  gallery: { html: string; images: ImageRef[] }
  media: { name: 'audio' | 'video'; file: ImageRef; captions?: string }
  transcript: { html: string }
  /** A page of another site, to be opened. */
  embed: { href: string; site: string; title?: string }
  formula: { html: string }
  table: { html: string }
  'read-also': { links: ReadAlsoRef[] }
  'pull-quote': { text: string; by?: string }
  'key-points': { html: string }
  box: { name: BoxName; html: string }
  live: { html: string; updates: LiveUpdate[] }
  notes: { html: string }
}

/** Boxes outside the running text. They are one kind of block because only their labels differ. */
export const BOXES = ['fact-box', 'timeline', 'questions', 'note', 'warning'] as const
export type BoxName = (typeof BOXES)[number]

/** A dated update of « En direct ». The block's `html` is the text above all updates. */
export interface LiveUpdate {
  /** The anchor, made from the date, so that it stays when other updates are added. */
  id: string
  date: PublicationDate
  /** HTML of one line. */
  title?: string
  html: string
  /** Its pictures and its cards, which follow its text. */
  shown?: (Block<'figure'> | Block<'embed'>)[]
}

export type BlockType = keyof BlockData

/** `Block` is any block, `Block<'figure'>` one of a kind. */
export type Block<T extends BlockType = BlockType> = { [K in T]: { type: K } & BlockData[K] }[T]

/**
 * A paragraph with a single plain line. It is a « Lire aussi » when the line is the title of
 * another article, and prose otherwise.
 */
export interface TitleCandidate {
  /** Index of the prose block in `blocks`. */
  block: number
  title: string
  place: Place
}

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

export interface Section {
  id: string
  name: string
  /** A shorter name for the narrow navigation bar. */
  short: string
  description?: string
  /** OKLCH hue of the section's colour, 0–359. */
  hue: number
}

export interface Author {
  id: string
  name: string
  description?: string
  /** The author's job at the paper, and the places they report from. */
  role?: string
  places?: string[]
}

export interface Series {
  id: string
  name: string
  description?: string
  /** Slugs to read first, when the reading order is not the order of publication. */
  order?: string[]
  /** True when the last article of the series is out. */
  closed?: boolean
}

/** The id is the folded name. The name is spelt as in the oldest article with the tag. */
export interface Tag {
  id: string
  name: string
}
