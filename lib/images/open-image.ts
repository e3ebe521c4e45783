import sharp, { type Sharp } from 'sharp'
import type { Size } from './crop-area'
import { formatOf } from './formats'

/** The longer side of a drawing once rasterised. No slot of the layout is wider. */
const DRAWING = 1600
/** In seconds. A drawing of a few lines may need endless work: it is then refused. */
const PATIENCE = 20

/** Decodes a picture upright; the first frame of an animation. */
export async function openImage(bytes: Buffer): Promise<Sharp> {
  if (formatOf(bytes) !== 'svg') return sharp(bytes, { autoOrient: true })
  const { width, height } = await sizeOf(bytes)
  const drawn = await sharp(bytes, { density: 72 * (DRAWING / Math.max(width, height)) })
    .timeout({ seconds: PATIENCE })
    .resize({ ...scaled({ width, height }), fit: 'fill' })
    .png()
    .toBuffer()
  return sharp(drawn)
}

/** The size at which a picture is shown: a drawing has no pixels, and fills its slot. */
export async function imageSize(bytes: Buffer): Promise<Size> {
  const size = await sizeOf(bytes)
  return formatOf(bytes) === 'svg' ? scaled(size) : size
}

async function sizeOf(bytes: Buffer): Promise<Size> {
  // Reads the header only: a decompression bomb is not decoded.
  const { autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata()
  return { width: autoOrient.width, height: autoOrient.height }
}

function scaled({ width, height }: Size): Size {
  const scale = DRAWING / Math.max(width, height)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
