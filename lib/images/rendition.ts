import type { PictureSource, Rendition } from '../views/view'
import type { PrintFormat } from './formats'
import { type Frame, formatsOf, type Size } from './frames'
import { printAddress, printName } from './names'

/** No place of the layout is wider, in CSS pixels. */
const FULL = 1000

/**
 * One crop as a view wants it: a `srcset` per format, and for browsers without `srcset` a size of the last format that fills its place,
 * to which `width` and `height` belong: a picture is never shown larger than that.
 */
export function rendition({ path, key, info }: PictureSource, frame: Frame, sizes: Size[]): Rendition {
  const address = (size: Size, format: PrintFormat) => printAddress(path, printName(key, frame, size, format))
  const plain = sizes.find(({ width }) => width >= FULL) ?? sizes.at(-1) ?? info
  const sources = formatsOf(info, frame.crop).map((format) => ({
    type: `image/${format}`,
    srcset: sizes.map((size) => `${address(size, format)} ${size.width}w`).join(', '),
  }))
  return { src: address(plain, info.fallback), width: plain.width, height: plain.height, sources }
}
