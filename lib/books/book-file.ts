import type { BookCover } from '../cards/book-cover'
import type { WholePicture } from '../images/whole-pictures'
import type { Address } from '../paths'

/**
 * All the input of a file to take away: its texts, and the sources of its pictures. The same input
 * gives the same bytes.
 */
export interface BookFile {
  address: Address
  /** The parts of an EPUB by their path in it; the one part of a single file. */
  texts: { path: string; text: string }[]
  pictures: BookPicture[]
  cover?: { path: string; drawn: BookCover }
}

/** A picture by its path in an EPUB, or by the name that a single file gives it. */
export interface BookPicture extends WholePicture {
  path: string
}
