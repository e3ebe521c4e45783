import type { Slot } from '../views/picture-requests'
import type { Crop, CropWidths } from './crop-area'

/**
 * The crop of each slot of the layout, in widths for 1×, 2× and 3× screens, and the crop for narrow
 * screens. The CSS widths are in `app/styles` and in the `sizes` of components.
 *
 * Browsers take the first sufficient width: 750 suits phones of 375 CSS pixels at 2×, or of 412 at
 * 1.75×, and those at 3×, whose third pixel shows nothing more of a photograph; 1200 suits tablets.
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

/** In pixels: the width that Google requires. */
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
