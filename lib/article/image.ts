import type { Place } from './source-place'

/**
 * The point that stays visible when a picture is cropped, in percent from the left and from the
 * top.
 */
export interface Focus {
  x: number
  y: number
}

/** A picture as its author describes it. `src` is relative to the content folder. */
export interface ImageRef {
  src: string
  focus?: Focus
  alt: string
  caption?: string
  credit?: string
  /** The same as sanitised HTML, where they have links or emphasis. */
  captionHtml?: string
  creditHtml?: string
  place: Place
}
