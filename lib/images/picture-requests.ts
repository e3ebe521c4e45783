import type { Focus, ImageRef } from '../article/image'
import type { DocumentFile } from '../document'
import type { Address } from '../paths'
import type { Rendition } from '../picture'
import type { PictureRequests, PictureSource, Slot } from '../views/picture-requests'
import { type CoverSpec, coverAddress } from './cover-files'
import { type Crop, type CropArea, cropAreaOf, formatsOf, SHARED_CROPS, type Size, sizesOf } from './crop-area'
import { mediaType, type OutputFormat } from './formats'
import { SHARED_WIDTH, SLOTS } from './layout-slots'
import { cacheFileName, variantAddress } from './variant-names'

/** A request for the variants of a crop, for a cover, or for a document. */
export type PictureRequest =
  | { src: string; focus?: Focus; crop: Crop; widths: number[] }
  | CoverSpec
  | { document: string }

/** In pixels. Google ignores smaller article images. */
const LEAST_SHARED = 50_000

/** Collects the files that one page requests. Only requested files are published. */
export class RequestedPictures implements PictureRequests {
  readonly #sourceOf: (src: string) => PictureSource | undefined
  readonly #documentOf: (path: string) => DocumentFile | undefined
  readonly #requests = new Map<string, PictureRequest>()

  /** Both find a file by the path that its author wrote. */
  constructor(
    sourceOf: (src: string) => PictureSource | undefined,
    documentOf: (path: string) => DocumentFile | undefined,
  ) {
    this.#sourceOf = sourceOf
    this.#documentOf = documentOf
  }

  renditions(image: ImageRef, slot: Slot): ReturnType<PictureRequests['renditions']> {
    const source = this.#sourceOf(image.src)
    if (!source) return undefined
    const { rendition, thumb } = SLOTS[slot]
    const wide = { tone: source.info.tone, rendition: this.#request(source, image, rendition) }
    return thumb ? { ...wide, thumb: this.#request(source, image, thumb) } : wide
  }

  crops(image: ImageRef): Address[] {
    const source = this.#sourceOf(image.src)
    if (!source) return []
    const large = SHARED_CROPS.filter((crop) => {
      const { width, height } = cropAreaOf(source.info, crop).full
      return width * height >= LEAST_SHARED
    })
    return large.map((crop) => this.#request(source, image, { crop, widths: [SHARED_WIDTH] }).src as Address)
  }

  cover(title: string, hue?: number): Address {
    this.#add({ title, hue: hue ?? null })
    return coverAddress({ title, hue: hue ?? null })
  }

  document(path: string): DocumentFile | undefined {
    const document = this.#documentOf(path)
    if (document) this.#add({ document: path })
    return document
  }

  /** The distinct requests, as JSON. */
  get requests(): string[] {
    return [...this.#requests.keys()]
  }

  #request(
    source: PictureSource,
    { src, focus }: ImageRef,
    { crop, widths }: { crop: Crop; widths: number[] },
  ): Rendition {
    const frame = cropAreaOf(source.info, crop, focus)
    this.#add({ src, ...(focus && { focus }), crop, widths })
    return renditionOf(source, frame, sizesOf(widths, frame.full))
  }

  #add(request: PictureRequest): void {
    this.#requests.set(JSON.stringify(request), request)
  }
}

const LESS_MOTION = '(prefers-reduced-motion: reduce)'

/** In CSS pixels: the widest slot of the layout. */
const FULL = 1000

/**
 * A crop as a view shows it: a `srcset` per format and, for browsers without `srcset`, one file in
 * the last format. `width` and `height` are the size of that file.
 */
function renditionOf({ path, key, info }: PictureSource, frame: CropArea, sizes: Size[]): Rendition {
  const address = (size: Size, format: OutputFormat) => variantAddress(path, cacheFileName(key, frame, size, format))
  const plain = sizes.find(({ width }) => width >= FULL) ?? sizes.at(-1) ?? info
  const formats = formatsOf(info, frame.crop)
  const sources = formats.map((format) => ({
    type: mediaType(format),
    srcset: sizes.map((size) => `${address(size, format)} ${size.width}w`).join(', '),
    ...(formats.includes('animation') && format !== 'animation' && { media: LESS_MOTION }),
  }))
  const { width, height } = plain
  return { src: address(plain, formats.at(-1) ?? info.fallback), width, height, sources }
}
