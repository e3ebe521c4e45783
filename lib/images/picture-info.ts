import sharp from 'sharp'
import type { Tone } from '../picture'
import type { PictureInfo } from '../views/view'
import { tooLarge, unreadable } from './picture-faults'

/** A picture of 64 million pixels takes some 250 MB once decoded; a PNG of a few kilobytes may claim far more. */
const MEGAPIXELS = 64

/** Of an animation, the first image. Throws a fault when the picture cannot be printed. */
export async function readPictureInfo(path: string, bytes: Buffer): Promise<PictureInfo> {
  // Reads the header only, so a bomb is not decoded.
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => Promise.reject(unreadable(path)))
  const { width, height } = header.autoOrient
  if (width * height > MEGAPIXELS * 1e6) throw tooLarge(path, width, height, MEGAPIXELS)
  const tone = await toneOf(bytes).catch(() => Promise.reject(unreadable(path)))
  return { width, height, fallback: fallbackOf(header.format, header.hasAlpha), tone }
}

/** Below, what colour there is does not show. */
const GREY = 0.02

/** The colour that the eye sees from afar, on white where the picture is transparent. Reads every byte: a truncated file is found out. */
async function toneOf(bytes: Buffer): Promise<Tone> {
  const pixel = await sharp(bytes)
    .flatten({ background: '#fff' })
    .resize(1, 1, { fit: 'fill' })
    .toColourspace('oklch')
    .raw({ depth: 'float' })
    .toBuffer()
  const [lightness, chroma, hue] = [0, 4, 8].map((at) => pixel.readFloatLE(at)) as [number, number, number]
  const level = Math.min(5, 1 + Math.floor(lightness * 5))
  return { level, ...(chroma >= GREY && { hue: (Math.round(hue / 5) * 5) % 360 }) }
}

/** The original's own format where every browser shows it well; of the others, the one that keeps what the picture has. */
function fallbackOf(format: string, hasAlpha: boolean): PictureInfo['fallback'] {
  if (format === 'webp') return 'webp'
  return format === 'png' || format === 'gif' || hasAlpha ? 'png' : 'jpeg'
}
