import type { Focus } from '../article/image'
import type { PictureInfo } from '../views/picture-requests'
import type { OutputFormat } from './formats'

export interface Size {
  width: number
  height: number
}

/** The aspect ratios that search engines request. */
export const SHARED_CROPS = ['16x9', '4x3', '1x1'] as const
export type Crop = 'whole' | 'wide' | 'square' | (typeof SHARED_CROPS)[number]

/** A crop, and its widths. */
export interface CropWidths {
  crop: Crop
  widths: number[]
}

/** A crop of a picture around its focus. A crop with the picture's own shape is `whole`. */
export interface CropArea {
  crop: Crop
  focus?: Focus
  /** Size of the crop in the picture's own pixels. */
  full: Size
}

const SHAPES = { wide: 3 / 2, square: 1, '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1 }

export function cropAreaOf(info: PictureInfo, crop: Crop, focus?: Focus): CropArea {
  const { width, height } = info
  const own = width / height
  const shape = crop === 'whole' ? own : SHAPES[crop]
  if (Math.abs(own - shape) < 0.01) return { crop: 'whole', full: { width, height } }
  const full = {
    width: Math.min(width, Math.round(height * shape)),
    height: Math.min(height, Math.round(width / shape)),
  }
  return { crop, full, ...(focus && { focus }) }
}

/**
 * Sizes, smallest first, never enlarged. A picture narrower than the last width is also encoded at
 * its own width, unless that is within a tenth of another.
 */
export function sizesOf(widths: number[], { width, height }: Size): Size[] {
  const kept = widths.filter((wanted) => wanted <= width)
  if (width < Math.max(...widths) && width > 1.1 * (kept.at(-1) ?? 0)) kept.push(width)
  return kept.map((own) => ({ width: own, height: Math.max(1, Math.round((own * height) / width)) }))
}

/** Search engines get one format. An animation also has a still image, for less motion. */
export function formatsOf({ fallback, isAnimated }: PictureInfo, crop: Crop): OutputFormat[] {
  if (isShared(crop)) return [fallback]
  if (isAnimated && crop === 'whole') return ['webp', 'animation']
  return [...new Set<OutputFormat>(['avif', 'webp', fallback])]
}

function isShared(crop: Crop): boolean {
  return SHARED_CROPS.some((shared) => shared === crop)
}
