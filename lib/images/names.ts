import { createHash } from 'node:crypto'
import { slugify } from '../french/fold'
import type { Address } from '../paths'
import { EXTENSIONS, type PrintFormat } from './formats'
import { type Crop, formatsOf, framesOf, type Negative, type Size } from './frames'

/** Its name in the cache: `<hash>-<width>.<ext>`. The key covers the source's bytes, our parameters and sharp's version. */
export function printName(key: string, crop: Crop, { width }: Size, format: PrintFormat): string {
  const hash = createHash('sha256').update(`${key} ${crop}`).digest('hex').slice(0, 12)
  return `${hash}-${width}.${EXTENSIONS[format][0]}`
}

/** The names of all the prints of a picture, each once. */
export function printNames(key: string, negative: Negative): string[] {
  const names = Object.values(framesOf(negative)).flatMap(({ crop, sizes }) =>
    sizes.flatMap((size) => formatsOf(negative).map((format) => printName(key, crop, size, format))),
  )
  return [...new Set(names)]
}

/** Where readers find a print, under the name its author gave the picture: `images/Été à Paris.jpg` → `/images/ete-a-paris.…`. */
export function printAddress(path: string, print: string): Address {
  const stem = path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'))
  return `/images/${slugify(stem) || 'image'}.${print}`
}
