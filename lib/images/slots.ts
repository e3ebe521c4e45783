import type { Slot } from '../views/view'
import type { Crop, CropWidths } from './crop-area'

/**
 * The crop of each slot of the layout, in the widths for screens of one, two and three pixels a
 * point, and the crop for narrow screens. The CSS widths are in `app/styles` and in the `sizes` of
 * components.
 *
 * Browsers take the first sufficient width: 750 suits telephones of 375 points at two pixels, or of
 * 412 at 1.75; 1200 suits those of three.
 */
export const SLOTS: Record<Slot, { rendition: CropWidths; thumb?: CropWidths }> = {
  lead: { rendition: cropWidths('wide', 480, 750, 1200, 1600) },
  large: { rendition: cropWidths('wide', 480, 750, 1200) },
  card: { rendition: cropWidths('wide', 320, 640), thumb: cropWidths('square', 104, 208, 312) },
  row: { rendition: cropWidths('wide', 240, 480), thumb: cropWidths('square', 104, 208, 312) },
  hero: { rendition: cropWidths('whole', 480, 750, 1200, 1600) },
  figure: { rendition: cropWidths('whole', 480, 750, 1200, 1600) },
}

function cropWidths(crop: Crop, ...widths: number[]): CropWidths {
  return { crop, widths }
}

const ALL = Object.values(SLOTS).flatMap(({ rendition, thumb }) => (thumb ? [rendition, thumb] : [rendition]))

/** The width that Google asks for. */
export const SHARED_WIDTH = 1200

/**
 * The widest variant of each crop. All variants are resized from one of that width, so that their
 * bytes do not depend on the requests.
 */
export const WIDEST: Record<Crop, number> = {
  whole: widestOf('whole'),
  wide: widestOf('wide'),
  square: widestOf('square'),
  '16x9': SHARED_WIDTH,
  '4x3': SHARED_WIDTH,
  '1x1': SHARED_WIDTH,
}

function widestOf(crop: Crop): number {
  return Math.max(...ALL.filter((slot) => slot.crop === crop).flatMap(({ widths }) => widths))
}
