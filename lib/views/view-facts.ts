import type { ImageRef } from '../article/image'
import type { Role } from '../article/link'
import type { Slug } from '../article/slug'
import type { CatalogueFacts } from '../catalogue/facts/catalogue-facts'
import type { DocumentFile } from '../document'
import type { PictureSource } from './picture-requests'
import type { View } from './view'
import type { Card, Frame, Reason } from './view-parts'

/** The facts of pages, beside those of the catalogue. */
export interface ViewFacts extends CatalogueFacts {
  /** `[src]` */
  picture: PictureSource
  /** `[path]` */
  document: DocumentFile
  /** `[address]` of a picture or a book: the size of its file in bytes, put once it is made. */
  bytes: number
  /** `[slug]`: an article as other pages show it, without its picture; its picture. */
  card: Card
  image: ImageRef
  /**
   * `[slug]` of a published article: the articles that it recommends; the article that adopts it,
   * if none recommends it.
   */
  recommended: Recommendation[]
  adoption: Adoption
  /** `[from to]`: the passage that answers a link from one article to another. */
  passage: TargetPassage
  /** `[]` */
  frame: Frame
  /** `[address]` */
  view: View
}

/** One article recommended at the foot of another, and why. */
export interface Recommendation {
  slug: Slug
  reason: Reason
  /** Its role, as the editors wrote it. */
  role?: Role
}

/** The article whose foot shows another, and the reason given there. */
export interface Adoption {
  host: Slug
  reason: Reason
}

/** The sentences of an article that answer a link to it, and their place in it. */
export interface TargetPassage {
  text: string
  /** Absent in the language of the paper. */
  lang?: string
  /** The index of a block, and of a paragraph in it. */
  block: number
  paragraph: number
}
