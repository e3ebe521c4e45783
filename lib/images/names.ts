import { createHash } from 'node:crypto'
import type { Address } from '../paths'
import { slugify } from '../text/fold'
import { EXTENSIONS, type PrintFormat } from './formats'
import type { Frame, Size } from './frames'

/** Its name in the cache: `<hash>-<width>.<ext>`. The key covers the source's bytes, our parameters and sharp's version. */
export function printName(key: string, { crop, focus }: Frame, { width }: Size, format: PrintFormat): string {
  const where = focus ? ` ${focus.x} ${focus.y}` : ''
  const hash = createHash('sha256').update(`${key} ${crop}${where}`).digest('hex').slice(0, 12)
  return `${hash}-${width}.${EXTENSIONS[format][0]}`
}

/** The name in the cache of a variant that is published at an address. */
export function variantName(address: string): string {
  const file = address.slice(address.lastIndexOf('/') + 1)
  return file.slice(file.indexOf('.') + 1)
}

/** Where readers find a print, under the name its author gave the picture: `images/Été à Paris.jpg` → `/images/ete-a-paris.…`. */
export function printAddress(path: string, print: string): Address {
  const stem = path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'))
  return `/images/${slugify(stem) || 'image'}.${print}`
}
