import type { Focus, ImageRef } from '../article'
import type { Address } from '../paths'
import type { PictureDesk, PictureSource, Rendition, Slot } from '../views/view'
import { coverAddress, type Drawing } from './covers'
import { type Crop, frameOf, SHARED_CROPS, sizesOf } from './frames'
import { rendition } from './rendition'
import { SHARED_WIDTH, SLOTS } from './slots'

/** Variants of one crop of a picture, or a cover to be drawn. */
export type PictureOrder = { src: string; focus?: Focus; crop: Crop; widths: number[] } | Drawing

/** In pixels: Google takes no smaller picture of an article. */
const LEAST_SHARED = 50_000

/** Takes the orders of one page: whatever it orders is published, and nothing else. */
export class OrderDesk implements PictureDesk {
  readonly #sourceOf: (src: string) => PictureSource | undefined
  readonly #orders = new Map<string, PictureOrder>()

  /** `sourceOf` finds a picture by the name that its author gives it. */
  constructor(sourceOf: (src: string) => PictureSource | undefined) {
    this.#sourceOf = sourceOf
  }

  prints(image: ImageRef, slot: Slot): ReturnType<PictureDesk['prints']> {
    const source = this.#sourceOf(image.src)
    if (!source) return undefined
    const { print, thumb } = SLOTS[slot]
    const prints = { tone: source.info.tone, print: this.#order(source, image, print) }
    return thumb ? { ...prints, thumb: this.#order(source, image, thumb) } : prints
  }

  crops(image: ImageRef): Address[] {
    const source = this.#sourceOf(image.src)
    if (!source) return []
    const large = SHARED_CROPS.filter((crop) => {
      const { width, height } = frameOf(source.info, crop).full
      return width * height >= LEAST_SHARED
    })
    return large.map((crop) => this.#order(source, image, { crop, widths: [SHARED_WIDTH] }).src as Address)
  }

  cover(title: string, hue?: number): Address {
    this.#take({ title, hue: hue ?? null })
    return coverAddress({ title, hue: hue ?? null })
  }

  /** Each order once, as JSON. */
  get orders(): string[] {
    return [...this.#orders.keys()]
  }

  #order(
    source: PictureSource,
    { src, focus }: ImageRef,
    { crop, widths }: { crop: Crop; widths: number[] },
  ): Rendition {
    const frame = frameOf(source.info, crop, focus)
    this.#take({ src, ...(focus && { focus }), crop, widths })
    return rendition(source, frame, sizesOf(widths, frame.full))
  }

  #take(order: PictureOrder): void {
    this.#orders.set(JSON.stringify(order), order)
  }
}
