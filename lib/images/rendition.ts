import type { Rendition } from '../views/view'
import type { PrintFormat } from './formats'
import { type Frame, formatsOf, type Negative, type Size } from './frames'
import { printAddress, printName } from './names'

/**
 * One crop as a view wants it: a `srcset` per format, and for browsers without `srcset` a middle size of the last format, to which
 * `width` and `height` belong.
 */
export function rendition(path: string, key: string, frame: Frame, negative: Negative): Rendition {
  const address = (size: Size, format: PrintFormat) => printAddress(path, printName(key, frame.crop, size, format))
  const middle = frame.sizes[Math.floor(frame.sizes.length / 2)] ?? negative
  const sources = formatsOf(negative).map((format) => ({
    type: `image/${format}`,
    srcset: frame.sizes.map((size) => `${address(size, format)} ${size.width}w`).join(', '),
  }))
  return { src: address(middle, negative.fallback), width: middle.width, height: middle.height, sources }
}
