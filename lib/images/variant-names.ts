import { createHash } from 'node:crypto'
import type { Address } from '../paths'
import { slugify } from '../text/fold'
import type { CropArea, Size } from './crop-area'
import { type OutputFormat, outputExtension } from './formats'

/**
 * The file name of a variant in the cache: `<hash>-<width>.<ext>`. The key covers the source's
 * bytes, our parameters and the version of sharp.
 */
export function cacheFileName(key: string, { crop, focus }: CropArea, { width }: Size, format: OutputFormat): string {
  const where = `${focus ? ` ${focus.x} ${focus.y}` : ''}${format === 'animation' ? ' moving' : ''}`
  const hash = createHash('sha256').update(`${key} ${crop}${where}`).digest('hex').slice(0, 12)
  return `${hash}-${width}.${outputExtension(format)}`
}

/** The cache file of a published variant. */
export function cacheFileOf(address: string): string {
  const file = address.slice(address.lastIndexOf('/') + 1)
  return file.slice(file.indexOf('.') + 1)
}

/** Keeps the author's file name: `images/Été à Paris.jpg` → `/images/ete-a-paris.…`. */
export function variantAddress(path: string, fileName: string): Address {
  const stem = path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'))
  return `/images/${slugify(stem) || 'image'}.${fileName}`
}
