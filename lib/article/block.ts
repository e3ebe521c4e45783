import type { ImageRef } from './image'
import type { ReadAlsoRef } from './link'
import type { PublicationDate } from './publication-date'
import type { Place } from './source-place'

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
  /** Its pictures, which follow its text. */
  shown?: Block<'figure'>[]
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
