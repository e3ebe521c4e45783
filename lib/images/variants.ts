import { groupBy } from '../collections'
import type { PictureSource } from '../views/view'
import { encode, masterOf } from './encode'
import type { PrintFormat } from './formats'
import { type Crop, type Frame, formatsOf, frameOf, type Size, sizesOf } from './frames'
import { printAddress, printName } from './names'
import { openPicture } from './open'
import { put, type Shelf } from './shelf'
import { WIDEST } from './slots'

/** One file of a picture: a crop in one size and one format. */
export interface Variant {
  source: PictureSource
  frame: Frame
  size: Size
  format: PrintFormat
  /** Its name in the cache. */
  name: string
  /** Its path in the edition. */
  path: string
}

interface Wanted {
  focus?: Frame['focus']
  crop: Crop
  widths: number[]
}

export function variantsOf({ focus, crop, widths }: Wanted, source: PictureSource): Variant[] {
  const frame = frameOf(source.info, crop, focus)
  return sizesOf(widths, frame.full).flatMap((size) =>
    formatsOf(source.info, frame.crop).map((format) => {
      const name = printName(source.key, frame, size, format)
      return { source, frame, size, format, name, path: printAddress(source.path, name).slice(1) }
    }),
  )
}

/** Variants that are made from the same crop, so that a picture is decoded once for all of them. */
export function byCrop(variants: readonly Variant[]): Variant[][] {
  const once = new Map(variants.map((variant) => [variant.name, variant])).values()
  return [...groupBy(once, ({ source, frame }) => JSON.stringify([source.path, frame.crop, frame.focus])).values()]
}

/** Encodes into the cache the variants of one crop that are not there yet. */
export async function encodeVariants(ofOneCrop: readonly Variant[], contentDir: string, shelf: Shelf): Promise<void> {
  const missing = ofOneCrop.filter(({ name }) => !shelf.present.has(name))
  const [first] = missing
  if (!first) return
  const { source, frame } = first
  const bytes = await openPicture(contentDir, source.path)
  const [widest = frame.full] = sizesOf([WIDEST[frame.crop]], frame.full)
  const master = await masterOf(bytes, frame, source.info, widest)
  for (const { name, size, format } of missing) await put(shelf, name, await encode(master, size, format))
}
