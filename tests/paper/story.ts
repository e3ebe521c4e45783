import type { Kind, Part } from '../../lib/article/article'
import type { Role } from '../../lib/article/link'

/** The ways to write a link; see `docs/guide.md`, § 4. */
export const FORMS = [
  'wiki',
  'labelled',
  'role',
  'path',
  'untitled',
  'fragment',
  'address',
  'former',
  'own-anchor',
  'page',
  'outside',
] as const

/** A link refers to its target by a stable id: a renamed file is still the same story. */
export interface Link {
  to: number
  form: (typeof FORMS)[number]
  words: string
  role: Role
}

/** Words with Markdown in them, and links. */
export type Span = string | Link

/** Every kind of block, independent of its Markdown. */
export type Piece =
  | { type: 'prose'; spans: Span[] }
  | { type: 'heading'; depth: number; text: string }
  | { type: 'read-also'; links: Link[]; typed: 'list' | 'titles' | 'line' | 'alone' | 'heading' }
  | { type: 'title-line'; to: number }
  | { type: 'figure'; image: Image; typed: 'caption' | 'title' | 'bare' }
  | { type: 'table'; spans: Span[]; caption: string; above: boolean }
  | { type: 'quotation'; text: string }
  | { type: 'pull-quote'; cut: boolean; by: string }
  | { type: 'key-points'; items: Span[][] }
  | { type: 'gallery'; images: Image[]; typed: 'row' | 'box' }
  | { type: 'media'; file: 'son.mp3' | 'film.webm'; title: string; said: Span[] }
  | { type: 'embed'; id: number; title: string }
  | { type: 'formula'; tex: string; typed: 'block' | 'line' }
  | { type: 'live'; items: Span[][] }
  | { type: 'box'; marker: string; items: Span[][] }
  | { type: 'note'; text: string; spans: Span[] }
  | { type: 'code'; text: string; lang: string }
  | { type: 'list'; typed: '*' | '1.' | '* [x]'; items: Span[][] }
  | { type: 'html'; text: string }

export interface Image {
  /** A file of `images/`. */
  file: string
  alt: string
  caption?: string
  credit?: string
  focus?: string
}

export interface Story {
  id: number
  slug: string
  /** Below `articles/`: empty, or a year with its slash. */
  folder: string
  aliases: string[]
  title: string
  description?: string
  /** YYYY-MM-DD, and HH:MM. */
  day: string
  time?: string
  updated?: string
  embargo?: string
  draft: boolean
  kind?: Kind
  lang?: string
  ageNotice?: false
  versions?: false
  /** Ids, whether or not a registry exists. */
  section?: string
  authors: string[]
  contributors?: { name: string; role: Part }[]
  agency?: string
  sponsored?: string | true
  series?: string
  tags: string[]
  image?: Image
  related?: Link[]
  sources: Span[][]
  corrections: { date: string; text: string }[]
  body: Piece[]
}

export interface Page {
  slug: string
  title: string
  description?: string
  body: Piece[]
}
