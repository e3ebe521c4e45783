import sharp from 'sharp'
import type { Tone } from '../picture'
import type { PictureInfo } from '../views/picture-requests'
import type { Size } from './crop-area'
import { formatOf } from './formats'
import { WIDEST } from './layout-slots'
import { imageSize, openImage } from './open-image'
import { tooLarge, tooTall, unreadable } from './picture-faults'

/** In millions of pixels: 64 take 250 MB decoded. A PNG of a few kB may declare far more. */
const MEGAPIXELS = 64

/** In pixels: the longest side that WebP allows. */
const TALLEST = 16_383

/** Reads the size, tone and formats of a picture. Throws a `PictureError` if it cannot be shown. */
export async function readPictureInfo(path: string, bytes: Buffer): Promise<PictureInfo> {
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => Promise.reject(unreadable(path)))
  const size = await imageSize(bytes)
  const pages = header.pages ?? 1
  checkSize(path, size, pages)
  const tone = await toneOf(bytes).catch(() => Promise.reject(unreadable(path)))
  const fallback = fallbackOf(header.format, header.hasAlpha)
  return { ...size, fallback, tone, ...(isAnimated(bytes, pages) && { isAnimated: true }) }
}

function checkSize(path: string, { width, height }: Size, pages: number): void {
  if (width * height * pages > MEGAPIXELS * 1e6) throw tooLarge(path, width, height, MEGAPIXELS)
  const shown = Math.round(height * Math.min(1, WIDEST.whole / width))
  if (shown > TALLEST) throw tooTall(path, width, height, Math.floor((TALLEST / shown) * height))
}

/** AVIF sequences are rare: only their first frame is shown. */
function isAnimated(bytes: Buffer, pages: number): boolean {
  const format = formatOf(bytes)
  return pages > 1 && (format === 'gif' || format === 'webp')
}

/** A colour with less chroma looks grey. */
const GREY = 0.02

/**
 * The average colour, on white where the picture is transparent. Decodes every byte, so that a
 * truncated file throws.
 */
async function toneOf(bytes: Buffer): Promise<Tone> {
  const image = await openImage(bytes)
  const pixel = await image
    .flatten({ background: '#fff' })
    .resize(1, 1, { fit: 'fill' })
    .toColourspace('oklch')
    .raw({ depth: 'float' })
    .toBuffer()
  const [lightness, chroma, hue] = [0, 4, 8].map((at) => pixel.readFloatLE(at)) as [number, number, number]
  const level = Math.min(5, 1 + Math.floor(lightness * 5))
  return { level, ...(chroma >= GREY && { hue: (Math.round(hue / 5) * 5) % 360 }) }
}

/** The source's format if every browser shows it; otherwise one that keeps its transparency. */
function fallbackOf(format: string, hasAlpha: boolean): PictureInfo['fallback'] {
  if (format === 'webp') return 'webp'
  return format === 'png' || format === 'gif' || format === 'svg' || hasAlpha ? 'png' : 'jpeg'
}
