import type { ForeignPart } from '../article/article'
import type { BlockData, BlockType, LiveUpdate } from '../article/block'
import type { Role } from '../article/link'
import type { PublicationDate } from '../article/publication-date'
import type { Address } from '../paths'
import type { Picture } from '../picture'

/**
 * One line of a « Lire aussi »: to an article of the paper, with its kind, date and length, or to
 * another site.
 */
export type ReadAlsoLink = ArticleLink | ExternalLink

interface ExternalLink {
  type: 'external'
  href: string
  title: string
  host: string
  /** The link is in a sponsored article. */
  isSponsored?: true
}

export interface ArticleLink {
  type: 'article'
  href: Address
  title: string
  foreign?: ForeignPart[]
  kind: string
  date: PublicationDate
  minutes: number
  role?: Role
  passage?: Passage
}

/** The sentences of a target that answer a link, with their language if it is not the paper's. */
interface Passage {
  /** Its id in the page. */
  id: string
  text: string
  lang?: string
}

/** A sound or a video, and the address of its captions. */
export interface MediaView {
  name: 'audio' | 'video'
  title: string
  caption?: string
  credit?: string
  captionHtml?: string
  creditHtml?: string
  address: Address
  /** `audio/mpeg` */
  mediaType: string
  /** In bytes. */
  size: number
  /** « audio MP3, 4,2 Mo » */
  about: string
  captions?: Address
}

/** A later article that cites the first paragraph of a block of prose. */
export interface Sequel {
  href: Address
  title: string
  foreign?: ForeignPart[]
  date: PublicationDate
}

/** An update of « En direct », with its pictures as the page shows them. */
export type LiveUpdateView = Omit<LiveUpdate, 'shown'> & { shown?: BlockView<'figure'>[] }

/** The kinds of block whose view differs from the parsed block by more than link addresses. */
interface Shown {
  heading: { depth: 2 | 3 | 4; id: string; html: string }
  prose: { html: string; sequels?: Sequel[] }
  figure: { picture: Picture }
  gallery: { html: string; pictures: Picture[] }
  media: MediaView
  embed: BlockData['embed'] & { isSponsored?: true }
  live: { html: string; updates: LiveUpdateView[] }
  'read-also': { links: ReadAlsoLink[] }
}

type BlockViewData = Omit<BlockData, keyof Shown> & Shown

/** A block as its page shows it. */
export type BlockView<T extends BlockType = BlockType> = { [K in T]: { type: K } & BlockViewData[K] }[T]
