import type { ImageRef, Kind } from '../article'
import type { SourceEntry } from './read-tree'

/** What a header of ours may say of an imported text, in the order in which it is written. */
export interface Header {
  title: string
  date?: string
  updated?: string
  description?: string
  section?: string
  authors?: string[]
  tags?: string[]
  series?: string
  kind?: Kind
  lang?: string
  image?: Pick<ImageRef, 'src' | 'alt' | 'caption' | 'credit'>
  draft?: boolean
  embargo?: string
  sources?: string[]
  aliases?: string[]
}

/** One text of a source, read alone: its links and pictures are still those of the source. */
export interface ImportedText {
  /** The file or the entry that it comes from, as reports name it. */
  from: string
  kind: 'article' | 'page'
  /** The name that its file should have. */
  slug: string
  header: Header
  /** Markdown. */
  body: string
  /** Folder of the source from which its relative links start; empty at the root. */
  folder: string
  /** Addresses from the root that led to it: `/2019/03/titre/`. */
  addresses: string[]
  /** Other titles by which it is called in `[[ ]]`. */
  names?: string[]
  /** Ids that the source gave to headings, and the headings' words. */
  anchors?: Map<string, string>
  /** Why it may not be published; none when it may. */
  reasons: string[]
}

/** An author, as `authors.yml` will know them. */
export interface ImportedAuthor {
  id: string
  name: string
  description?: string
}

/** All that one source gives. */
export interface Imported {
  texts: ImportedText[]
  authors: ImportedAuthor[]
  /** Files to which texts may refer: pictures above all. */
  files: SourceEntry[]
  /** Origins under which the source was published: `https://ancien.example`. */
  origins: string[]
}
