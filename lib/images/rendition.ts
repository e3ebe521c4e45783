import type { Rendition } from '../views/view'
import type { PrintFormat } from './formats'
import { type Frame, formatsOf, type Size } from './frames'
import { printAddress, printName } from './names'
import type { Source } from './source'

/**
 * One crop as a view wants it: a `srcset` per format, and for browsers without `srcset` a middle size of the last format, to which
 * `width` and `height` belong.
 */
export function rendition({ path, key, negative }: Source, frame: Frame, sizes: Size[]): Rendition {
  const address = (size: Size, format: PrintFormat) => printAddress(path, printName(key, frame, size, format))
  const middle = sizes[Math.floor(sizes.length / 2)] ?? negative
  const sources = formatsOf(negative).map((format) => ({
    type: `image/${format}`,
    srcset: sizes.map((size) => `${address(size, format)} ${size.width}w`).join(', '),
  }))
  return { src: address(middle, negative.fallback), width: middle.width, height: middle.height, sources }
}
