import type { Kind } from '../article/article'
import type { ImageRef } from '../article/image'
import type { SourceEntry } from './read-tree'

/** The header of an imported text, in the order in which keys are written. */
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

/** One text of a source, converted alone: its links and pictures still refer to the source. */
export interface ImportedText {
  /** The file or the entry that it comes from, as reports name it. */
  from: string
  kind: 'article' | 'page'
  /** The preferred name of its file. */
  slug: string
  header: Header
  /** Markdown. */
  body: string
  /** Folder of the source from which its relative links start; empty at the root. */
  folder: string
  /** Its former addresses, from the root: `/2019/03/titre/`. */
  addresses: string[]
  /** Other titles used for it in `[[ ]]`. */
  names?: string[]
  /** Explicit ids of headings, and the text of these headings. */
  anchors?: Map<string, string>
  /** The reasons to keep it private; empty if it is public. */
  reasons: string[]
}

/** An author, for `authors.yml`. */
export interface ImportedAuthor {
  id: string
  name: string
  description?: string
}

/** The result of reading one source. */
export interface Imported {
  texts: ImportedText[]
  authors: ImportedAuthor[]
  /** Files to which texts may refer: pictures above all. */
  files: SourceEntry[]
  /** Origins under which the source was published: `https://ancien.example`. */
  origins: string[]
}
