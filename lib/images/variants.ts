import { groupBy } from '../collections'
import type { PictureSource } from '../views/picture-requests'
import { type Crop, type CropArea, cropAreaOf, formatsOf, type Size, sizesOf } from './crop-area'
import { type FileCache, hasCached, writeCached } from './file-cache'
import type { OutputFormat } from './formats'
import { WIDEST } from './layout-slots'
import { readPicture } from './read-picture'
import { cacheFileName, variantAddress } from './variant-names'

/** A file of a picture: a crop in one size and one format. */
export interface Variant {
  source: PictureSource
  frame: CropArea
  size: Size
  format: OutputFormat
  /** Its file name in the cache. */
  name: string
  /** Its path in the output folder. */
  path: string
}

interface RequestedCrop {
  focus?: CropArea['focus']
  crop: Crop
  widths: number[]
}

export function variantsOf({ focus, crop, widths }: RequestedCrop, source: PictureSource): Variant[] {
  const frame = cropAreaOf(source.info, crop, focus)
  return sizesOf(widths, frame.full).flatMap((size) =>
    formatsOf(source.info, frame.crop).map((format) => {
      const name = cacheFileName(source.key, frame, size, format)
      return { source, frame, size, format, name, path: variantAddress(source.path, name).slice(1) }
    }),
  )
}

/** Groups variants by crop, so that a picture is decoded once for each. */
export function groupByCrop(variants: readonly Variant[]): Variant[][] {
  const once = new Map(variants.map((variant) => [variant.name, variant])).values()
  return [...groupBy(once, ({ source, frame }) => JSON.stringify([source.path, frame.crop, frame.focus])).values()]
}

/** Encodes the variants of one crop that the cache lacks. */
export async function encodeVariants(
  ofOneCrop: readonly Variant[],
  contentDir: string,
  cache: FileCache,
): Promise<void> {
  const present = await Promise.all(ofOneCrop.map(({ name }) => hasCached(cache, name)))
  const missing = ofOneCrop.filter((_, at) => !present[at])
  const [first] = missing
  if (!first) return
  // Loads sharp only if there is a picture to encode.
  const { decodeCrop, encode, encodeAnimation } = await import('./encode')
  const { source, frame } = first
  const bytes = await readPicture(contentDir, source.path)
  const [widest = frame.full] = sizesOf([WIDEST[frame.crop]], frame.full)
  const master = await decodeCrop(bytes, frame, source.info, widest)
  for (const { name, size, format } of missing) {
    const encoded = format === 'animation' ? encodeAnimation(bytes, size) : encode(master, size, format)
    await writeCached(cache, name, await encoded)
  }
}
