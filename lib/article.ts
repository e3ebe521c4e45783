/** The nouns of the newspaper. Everything downstream of `lib/markdown` speaks in these terms; nothing here imports our own code. */

/** The last part of an article's address and its file's name: lower-case ASCII letters, digits and single hyphens. */
export type Slug = string & { readonly __brand: 'Slug' }

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** At most 80 characters, so that an address still fits on one line of a message. */
export function isSlug(text: string): text is Slug {
  return text.length <= 80 && SLUG.test(text)
}

/** A stretch of one source file. Lines and columns count from 1; `length` is in UTF-16 units of that line. */
export interface Place {
  file: string
  line: number
  column: number
  length: number
}

/** A name as an author typed it, and where, so that a registry can object to it later. */
export interface Mention {
  name: string
  place: Place
}

/**
 * A publication date in the paper's own time zone.
 * `day` is YYYY-MM-DD; `time` is HH:MM and absent when the author gave a day only;
 * `iso` is the value of a `datetime` attribute: the day alone, or the full instant with its offset.
 */
export interface PressDate {
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

/** What an author says that another article brings to theirs. */
export const ROLES = ['contexte', 'suite', 'contrepoint', 'explication', 'en chiffres'] as const
export type Role = (typeof ROLES)[number]

/** What must stay in sight when a picture is cropped: hundredths of its width from the left, and of its height from the top. */
export interface Focus {
  x: number
  y: number
}

/** A picture as its author describes it; `src` is relative to the content folder. */
export interface ImageRef {
  src: string
  focus?: Focus
  alt: string
  caption?: string
  credit?: string
  place: Place
}

/** A « Lire aussi » line before the catalogue has looked its target up. */
export type ReadAlsoRef =
  | { type: 'slug'; slug: string; label?: string; role?: Role; place: Place }
  | { type: 'title'; title: string; role?: Role; place: Place }
  | { type: 'external'; href: string; label: string; place: Place }

/**
 * A body is a list of blocks, so that each output renders each kind its own way: a « Lire aussi » is a component on a page,
 * a plain list in a feed, and nothing in a word count.
 *
 * `html` is sanitised and typeset. Links to other articles inside it read `href="article:<slug>"` (or `article:<slug>#id`):
 * they are references until the catalogue resolves them. Such a link with no text of its own takes the target's title.
 */
export type Block =
  | { type: 'prose'; html: string }
  | { type: 'heading'; depth: 2 | 3 | 4; id: string; html: string; text: string }
  | { type: 'figure'; image: ImageRef }
  | { type: 'table'; html: string }
  | { type: 'read-also'; links: ReadAlsoRef[] }
  | { type: 'pull-quote'; text: string; by?: string }
  | { type: 'notes'; html: string }

/** A body paragraph holding nothing but one bare line: a « Lire aussi » if it is another article's title, prose if not. */
export interface TitleCandidate {
  /** Index of the prose block in `blocks`. */
  block: number
  title: string
  place: Place
}

/** A link in running prose to another article. */
export interface Reference {
  slug: string
  fragment?: string
  /** The words that bear it; absent when they are to be the target's title. */
  label?: string
  place: Place
}

/** A mistake put right after publication, and said. */
export interface Correction {
  date: PressDate
  text: string
}

/** One article, understood alone: front matter checked, Markdown parsed, nothing yet known of its neighbours. */
export interface Article {
  slug: Slug
  /** Path of the source, relative to the content folder's parent, as shown in messages. */
  file: string
  title: string
  description?: string
  date: PressDate
  updated?: PressDate
  section?: Mention
  authors: Mention[]
  tags: string[]
  series?: Mention
  kind: Kind
  /** Undefined when the author wrote none; an empty list is a decision and is respected. */
  related?: ReadAlsoRef[]
  image?: ImageRef
  lang: string
  draft: boolean
  /** Not to be printed before. */
  embargo?: PressDate
  /** What the article was written from: a line of typeset HTML each, with links like those of a block. */
  sources?: string[]
  /** Oldest first. */
  corrections?: Correction[]
  /** False when its author wants no notice of its age. */
  ageNotice?: boolean
  aliases: string[]
  blocks: Block[]
  /** The same for the same blocks: what they were understood from. Absent when nobody keeps account of it. */
  print?: string
  titleCandidates: TitleCandidate[]
  references: Reference[]
  words: number
}

/** A page outside the flow of articles: about, legal notice. Its slug is its address. */
export interface StaticPage {
  slug: Slug
  file: string
  title: string
  description?: string
  blocks: Block[]
  references: Reference[]
}

export interface Section {
  id: string
  name: string
  /** For the narrow navigation bar. */
  short: string
  description?: string
  /** OKLCH hue of the section's colour, 0–359. */
  hue: number
}

export interface Author {
  id: string
  name: string
  description?: string
  /** What they do for the paper, and from where. */
  role?: string
  places?: string[]
}

export interface Series {
  id: string
  name: string
  description?: string
  /** Slugs to read first, where the order of publication is not the one to read in. */
  order?: string[]
  /** True once its last article is out. */
  closed?: boolean
}

/** A tag's id is its folded name; its name is the spelling of the oldest article that bears it. */
export interface Tag {
  id: string
  name: string
}
