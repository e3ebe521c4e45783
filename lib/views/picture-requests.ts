import type { ImageRef } from '../article/image'
import type { DocumentFile } from '../document'
import type { Address } from '../paths'
import type { PictureRenditions, Tone } from '../picture'

/**
 * A place of the layout that shows pictures: each has its own crop and widths (`lib/images/layout-slots`).
 */
export type Slot = 'lead' | 'large' | 'card' | 'row' | 'hero' | 'figure'

/** The metadata of a picture: enough to name all its variants without reading the file again. */
export interface PictureInfo {
  width: number
  height: number
  /** Written last in `sources`, for browsers that know neither AVIF nor WebP. */
  fallback: 'jpeg' | 'png' | 'webp'
  tone: Tone
  /** An animated GIF or WebP. */
  isAnimated?: true
}

/** A valid picture of the content folder: its path there, and a hash of its bytes. */
export interface PictureSource {
  path: string
  key: string
  info: PictureInfo
}

/** Views request pictures here: requested pictures are encoded, and no others. */
export interface PictureRequests {
  /** Undefined when the picture could not be read: it is not shown. */
  renditions(image: ImageRef, slot: Slot): PictureRenditions | undefined
  /** The picture in the shapes that search engines show; none when it could not be read. */
  crops(image: ImageRef): Address[]
  /**
   * A drawing for an article without a picture, always the same for a title and the hue of its
   * section.
   */
  cover(title: string, hue?: number): Address
  /** A document of the content folder; undefined when it could not be read. */
  document(path: string): DocumentFile | undefined
}
