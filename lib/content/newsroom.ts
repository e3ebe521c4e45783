import type { Author, Section, Series } from '../article/registry'
import type { Address } from '../paths'
import type { Problem } from '../problem'
import type { Site } from '../site'

/** A file as read from the disk: UTF-8 without BOM, lines ended by `\n`. */
export interface SourceFile {
  /** The path in messages, with `/`: `content/articles/2025/la-reforme.md`. */
  path: string
  /** Without hidden characters. */
  text: string
  /** Warnings about removed characters; undefined if they were not searched. */
  hidden?: Problem[]
  /** The day of the last change on the disk, YYYY-MM-DD. */
  modified?: string
}

/**
 * The settings of a newsroom. Without a registry file the registry is undefined, and names are
 * taken as written.
 */
export interface Settings {
  site: Site
  sections?: Section[]
  authors?: Author[]
  series?: Series[]
  /** `site.yml` and `series.yml`, whose lines messages quote. */
  files?: SourceFile[]
  /** Undefined when the newsroom was not read from a disk. */
  published?: Published
}

/** Every address that the paper has published. */
export interface Published {
  /** Origin and base path in `site.yml`, even when a build overrides them. */
  home: string
  texts: PublishedText[]
  /** The file of the list, and its text; none where it is missing or damaged. */
  source?: { path: string; text?: string }
}

/** A published address and the permanent id of its text. */
interface PublishedText {
  address: Address
  id: string
}

/** A content folder before its Markdown is parsed. */
export interface Newsroom extends Settings {
  articles: SourceFile[]
  pages: SourceFile[]
}
