import sharp from 'sharp'
import { encode, type Master, masterOf } from './encode'
import { tooLarge, unreadable } from './faults'
import { type Frame, formatsOf, framesOf, type Negative } from './frames'
import { printName } from './names'
import { put, remember, type Shelf } from './shelf'

/** A picture of 64 million pixels takes some 250 MB once decoded; a PNG of a few kilobytes may claim far more. */
const MEGAPIXELS = 64

/** Puts every print of a picture on the shelf, and says what it took. Throws a fault when the picture is not fit to print. */
export async function develop(path: string, bytes: Buffer, key: string, shelf: Shelf): Promise<Negative> {
  const negative = await examine(path, bytes)
  const { whole, wide } = framesOf(negative)
  // Two frames of one crop are a long and a short list of the same prints.
  for (const frame of whole.crop === wide.crop ? [wide] : [whole, wide]) {
    const master = await masterOf(bytes, frame).catch(() => Promise.reject(unreadable(path)))
    await printFrame(master, frame, negative, key, shelf)
  }
  await remember(shelf, key, negative)
  return negative
}

/** Reads the header only, so a bomb is not decoded. */
async function examine(path: string, bytes: Buffer): Promise<Negative> {
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => Promise.reject(unreadable(path)))
  const { width, height } = header.autoOrient
  if (width * height > MEGAPIXELS * 1e6) throw tooLarge(path, width, height, MEGAPIXELS)
  return { width, height, fallback: fallbackOf(header.format, header.hasAlpha) }
}

/** The original's own format where every browser shows it well; of the others, the one that keeps what the picture has. */
function fallbackOf(format: string, hasAlpha: boolean): Negative['fallback'] {
  if (format === 'webp') return 'webp'
  return format === 'png' || format === 'gif' || hasAlpha ? 'png' : 'jpeg'
}

async function printFrame(master: Master, frame: Frame, negative: Negative, key: string, shelf: Shelf): Promise<void> {
  for (const size of frame.sizes) {
    for (const format of formatsOf(negative)) {
      await put(shelf, printName(key, frame.crop, size, format), await encode(master, size, format))
    }
  }
}
