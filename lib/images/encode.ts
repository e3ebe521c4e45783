import { createHash } from 'node:crypto'
import sharp, { type OutputInfo, type Sharp } from 'sharp'
import type { CropArea, Size } from './crop-area'
import type { OutputFormat } from './formats'
import { openImage } from './open-image'

/** A decoded crop at its largest size. */
interface DecodedCrop {
  data: Buffer
  info: OutputInfo
}

type StillFormat = Exclude<OutputFormat, 'animation'>

/** Measured on a photograph at 1200 px: AVIF effort 2 is 7 times faster than 4, and 5 % heavier. */
const ENCODERS = {
  avif: { quality: 45, effort: 2, chromaSubsampling: '4:2:0' },
  webp: { quality: 76, effort: 4 },
  jpeg: { quality: 76, mozjpeg: true },
  png: { compressionLevel: 9 },
} satisfies Record<StillFormat, object>

/** Incremented when decoding or cropping changes. */
const PIPELINE_VERSION = 3

const PARAMETERS = JSON.stringify([PIPELINE_VERSION, sharp.versions.sharp, sharp.versions.vips, ENCODERS])

// The AV1 encoder splits work by thread, so its bytes depend on the number of threads. We encode
// several pictures at once instead.
sharp.concurrency(1)

/** A hash of everything that a picture's variants depend on. */
export function sourceKey(bytes: Buffer): string {
  return createHash('sha256').update(PARAMETERS).update(bytes).digest('hex')
}

/** Upright, in sRGB, 8 bits, without metadata. */
export async function decodeCrop(bytes: Buffer, frame: CropArea, whole: Size, size: Size): Promise<DecodedCrop> {
  return cropTo(await openImage(bytes), frame, whole, size)
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
}

/** Crops around the focus, or by saliency without one. */
function cropTo(picture: Sharp, { crop, focus, full }: CropArea, whole: Size, size: Size): Sharp {
  if (crop === 'whole') return picture.resize({ ...size, fit: 'fill' })
  if (!focus) return picture.resize({ ...size, fit: 'cover', position: sharp.strategy.attention })
  const left = startOf(focus.x, full.width, whole.width)
  const top = startOf(focus.y, full.height, whole.height)
  return picture.extract({ left, top, ...full }).resize({ ...size, fit: 'fill' })
}

/** The start of a window whose middle is as near the focus as the edges allow. */
function startOf(percent: number, length: number, whole: number): number {
  return Math.round(Math.min(whole - length, Math.max(0, (percent / 100) * whole - length / 2)))
}

export function encode({ data, info }: DecodedCrop, size: Size, format: StillFormat): Promise<Buffer> {
  const { width, height, channels } = info
  const picture = sharp(data, { raw: { width, height, channels } }).resize({ ...size, fit: 'fill' })
  // JPEG has no transparency: transparent pixels become white.
  return (format === 'jpeg' ? picture.flatten({ background: '#fff' }) : picture)
    .toFormat(format, ENCODERS[format])
    .toBuffer()
}

/** The whole animation, with its frames and their durations. */
export function encodeAnimation(bytes: Buffer, size: Size): Promise<Buffer> {
  return sharp(bytes, { animated: true })
    .resize({ ...size, fit: 'fill' })
    .webp(ENCODERS.webp)
    .toBuffer()
}
