import type { Author, Section, Series } from '../article'
import type { Site } from '../site'
import type { Published } from './published'

/** One file as it lies on the disk: UTF-8, without its BOM, lines ended by `\n`. */
export interface SourceFile {
  /** As shown in messages, with `/`: `content/articles/2025/la-reforme.md`. */
  path: string
  text: string
}

/** The settings of a newsroom. A registry is undefined where its file does not exist: names are then taken as written. */
export interface Settings {
  site: Site
  sections?: Section[]
  authors?: Author[]
  series?: Series[]
  /** Undefined in a newsroom that was not read from a disk. */
  published?: Published
}

/** What a content folder holds, before any of its Markdown is understood. */
export interface Newsroom extends Settings {
  articles: SourceFile[]
  pages: SourceFile[]
}
