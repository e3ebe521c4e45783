import type { ImageRef } from '../article/image'
import type { DocumentFile } from '../document'
import type { Address } from '../paths'
import type { PictureRenditions, Rendition } from '../picture'
import type { PictureRequests, PictureSource, Slot } from '../views/picture-requests'
import { coverAddress } from './cover-files'
import { cropAreaOf, sizesOf } from './crop-area'
import { mediaType, type OutputFormat } from './formats'
import { WIDEST } from './layout-slots'
import { cacheFileName, variantAddress } from './variant-names'
import type { Variant } from './variants'

/** The format of a picture outside the site: JPEG or PNG for any program, or WebP for browsers. */
type WholeFormat = 'universal' | 'webp'

export interface WholePicture {
  /** The path that its author wrote. */
  src: string
  format: WholeFormat
}

/** In pixels: wide enough for a tablet. */
const WIDTH = 1200

/** The whole picture, in one width and one format. */
export function wholeVariant(source: PictureSource, format: WholeFormat): Variant {
  const frame = cropAreaOf(source.info, 'whole')
  const widths = [Math.min(WIDTH, WIDEST.whole)]
  const size = sizesOf(widths, frame.full).at(-1) ?? frame.full
  const written = writtenAs(source, format)
  const name = cacheFileName(source.key, frame, size, written)
  return { source, frame, size, format: written, name, path: variantAddress(source.path, name).slice(1) }
}

function writtenAs({ info: { fallback } }: PictureSource, format: WholeFormat): OutputFormat {
  if (format === 'webp') return 'webp'
  return fallback === 'webp' ? 'jpeg' : fallback
}

/** Shows each picture of a text as one file in any slot, and collects the files by name. */
export class WholePictures implements PictureRequests {
  readonly pictures = new Map<string, WholePicture>()

  constructor(
    private readonly format: WholeFormat,
    private readonly sourceOf: (src: string) => PictureSource | undefined,
    private readonly documentOf: (path: string) => DocumentFile | undefined,
  ) {}

  renditions({ src }: ImageRef, _slot: Slot): PictureRenditions | undefined {
    const source = this.sourceOf(src)
    if (!source) return undefined
    const variant = wholeVariant(source, this.format)
    const rendition = renditionOf(variant)
    this.pictures.set(fileName(variant.path), { src, format: this.format })
    return { tone: source.info.tone, rendition }
  }

  crops(): Address[] {
    return []
  }

  cover(title: string, hue?: number): Address {
    return coverAddress({ title, hue: hue ?? null })
  }

  document(path: string): DocumentFile | undefined {
    return this.documentOf(path)
  }
}

function renditionOf({ path, size, format }: Variant): Rendition {
  const sources = [{ type: mediaType(format), srcset: `/${path} ${size.width}w` }]
  return { src: `/${path}`, ...size, sources }
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
