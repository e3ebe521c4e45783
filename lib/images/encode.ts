import { createHash } from 'node:crypto'
import sharp, { type OutputInfo } from 'sharp'
import type { PrintFormat } from './formats'
import { type Frame, type Size, SLOTS } from './frames'

/** One crop at its largest size, decoded. */
export interface Master {
  data: Buffer
  info: OutputInfo
}

/** Measured on a photograph at 1200 px: AVIF's effort 2 is seven times faster than 4 and 5 % heavier. */
const ENCODERS = {
  avif: { quality: 50, effort: 2, chromaSubsampling: '4:2:0' },
  webp: { quality: 76, effort: 4 },
  jpeg: { quality: 76, mozjpeg: true },
  png: { compressionLevel: 9 },
} satisfies Record<PrintFormat, object>

const PARAMETERS = JSON.stringify([sharp.versions.sharp, sharp.versions.vips, SLOTS, ENCODERS])

// The AV1 encoder cuts its work by threads and gives other bytes with two than with one; pictures run side by side instead.
sharp.concurrency(1)

/** What every print of a picture depends on. */
export function keyOf(bytes: Buffer): string {
  return createHash('sha256').update(PARAMETERS).update(bytes).digest('hex')
}

/** Upright, in sRGB, 8 bits, without metadata; of an animation, its first image. Rejects when the bytes cannot be decoded. */
export function masterOf(bytes: Buffer, { crop, sizes }: Frame): Promise<Master> {
  const fit =
    crop === 'whole' ? { fit: 'fill' as const } : { fit: 'cover' as const, position: sharp.strategy.attention }
  return sharp(bytes, { autoOrient: true })
    .resize({ ...sizes.at(-1), ...fit })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
}

export function encode({ data, info }: Master, size: Size, format: PrintFormat): Promise<Buffer> {
  const { width, height, channels } = info
  return sharp(data, { raw: { width, height, channels } })
    .resize({ ...size, fit: 'fill' })
    .toFormat(format, ENCODERS[format])
    .toBuffer()
}
