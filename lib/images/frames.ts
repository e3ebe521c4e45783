import type { PrintFormat } from './formats'

export interface Size {
  width: number
  height: number
}

/** What is known of a picture once it has been opened: enough to name all its prints without opening it again. */
export interface Negative extends Size {
  /** Written last in `sources`, for browsers that know neither AVIF nor WebP. */
  fallback: 'jpeg' | 'png' | 'webp'
}

export type Crop = 'whole' | 'wide'

/** One crop and the sizes it is printed in, smallest first. */
export interface Frame {
  crop: Crop
  sizes: Size[]
}

/** The layout's slots in CSS pixels and their doubles: cards and thumbs, then the lead and the article's figure. */
export const SLOTS = { whole: [640, 960, 1280, 1600], wide: [320, 480, 640, 960, 1280, 1600] }

const WIDE = 3 / 2

/** Both frames of a picture, never larger than itself; a picture already 3:2 has one crop, printed once. */
export function framesOf(negative: Negative): Record<Crop, Frame> {
  const { width, height } = negative
  const isWide = Math.abs(width / height - WIDE) < 0.01
  const wide = { width: Math.min(width, Math.round(height * WIDE)), height: Math.min(height, Math.round(width / WIDE)) }
  return {
    whole: { crop: 'whole', sizes: sizesOf(SLOTS.whole, negative) },
    wide: { crop: isWide ? 'whole' : 'wide', sizes: sizesOf(SLOTS.wide, isWide ? negative : wide) },
  }
}

/** A picture narrower than the last slot is also printed at its own width, unless a slot comes near it. */
function sizesOf(slots: number[], full: Size): Size[] {
  const widths = slots.filter((slot) => slot <= full.width)
  if (full.width < Math.max(...slots) && full.width > 1.1 * (widths.at(-1) ?? 0)) widths.push(full.width)
  return widths.map((width) => ({ width, height: Math.max(1, Math.round((width * full.height) / full.width)) }))
}

export function formatsOf(negative: Negative): PrintFormat[] {
  return [...new Set<PrintFormat>(['avif', 'webp', negative.fallback])]
}
