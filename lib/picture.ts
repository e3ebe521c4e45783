/** One crop of a picture in every format and width; addresses are of built files. */
export interface Rendition {
  src: string
  width: number
  height: number
  /** Best format first; the last is the original's own format. */
  sources: { type: string; srcset: string; media?: string }[]
}

/**
 * The placeholder colour of a picture that is loading: one of five lightnesses, from dark to light,
 * and a hue unless it is grey.
 */
export interface Tone {
  level: number
  hue?: number
}

/** The renditions of a picture for one place of the layout. */
export interface PictureRenditions {
  tone: Tone
  rendition: Rendition
  /** What narrow screens show instead. */
  thumb?: Rendition
}

/** A picture as one place of a page shows it, with the words that go with it. */
export interface Picture extends PictureRenditions {
  alt: string
  caption?: string
  credit?: string
  captionHtml?: string
  creditHtml?: string
}
