import type { Slot } from '../views/view'
import type { Crop, CropWidths } from './crop-area'

/**
 * What each place of the layout asks for: a crop, in the widths that it takes on screens of one, two and three pixels a point, and what
 * narrow screens show instead. How wide the places are is in `app/styles` and in the `sizes` of the components.
 *
 * A browser takes the first width that fills its screen: 750 is for telephones of 375 points and less at two pixels, or 412 at 1.75;
 * 1200 for those of three pixels.
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

/** What Google asks of the pictures that it shows large. */
export const SHARED_WIDTH = 1200

/** The widest print of each crop: all are made from one of that width, whichever are asked for, so that their bytes never change. */
export const WIDEST: Record<Crop, number> = {
  whole: widestOf('whole'),
  wide: widestOf('wide'),
  square: widestOf('square'),
  '16x9': SHARED_WIDTH,
  '4x3': SHARED_WIDTH,
  '1x1': SHARED_WIDTH,
}

function widestOf(crop: Crop): number {
  return Math.max(...ALL.filter((printing) => printing.crop === crop).flatMap(({ widths }) => widths))
}
