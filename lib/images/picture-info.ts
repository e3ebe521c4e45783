import sharp from 'sharp'
import type { Tone } from '../picture'
import type { PictureInfo } from '../views/view'
import { tooLarge, unreadable } from './picture-faults'

/** 64 million pixels take 250 MB decoded. A PNG of a few kilobytes may claim far more. */
const MEGAPIXELS = 64

/** Reads the size, tone and fallback format of a picture. Throws when it cannot be shown. */
export async function readPictureInfo(path: string, bytes: Buffer): Promise<PictureInfo> {
  // Reads the header only: a decompression bomb is not decoded.
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => Promise.reject(unreadable(path)))
  const { width, height } = header.autoOrient
  if (width * height > MEGAPIXELS * 1e6) throw tooLarge(path, width, height, MEGAPIXELS)
  const tone = await toneOf(bytes).catch(() => Promise.reject(unreadable(path)))
  return { width, height, fallback: fallbackOf(header.format, header.hasAlpha), tone }
}

/** A lower chroma is seen as grey. */
const GREY = 0.02

/**
 * The average colour, on white where the picture is transparent. It decodes every byte, so a
 * truncated file throws.
 */
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

/**
 * The source's own format where every browser shows it; otherwise the format that keeps its
 * transparency.
 */
function fallbackOf(format: string, hasAlpha: boolean): PictureInfo['fallback'] {
  if (format === 'webp') return 'webp'
  return format === 'png' || format === 'gif' || hasAlpha ? 'png' : 'jpeg'
}
