import type { Slot } from '../views/view'
import type { Crop, Printing } from './frames'

/**
 * What each place of the layout asks for: a crop, in the widths that it takes on screens of one, two and three pixels a point, and what
 * narrow screens show instead. How wide the places are is in `app/styles` and in the `sizes` of the components.
 *
 * A browser takes the first width that fills its screen: 750 is for telephones of 375 points and less at two pixels, or 412 at 1.75;
 * 1200 for those of three pixels.
 */
export const SLOTS: Record<Slot, { print: Printing; thumb?: Printing }> = {
  lead: { print: printing('wide', 480, 750, 1200, 1600) },
  large: { print: printing('wide', 480, 750, 1200) },
  card: { print: printing('wide', 320, 640), thumb: printing('square', 104, 208, 312) },
  row: { print: printing('wide', 240, 480), thumb: printing('square', 104, 208, 312) },
  hero: { print: printing('whole', 480, 750, 1200, 1600) },
  figure: { print: printing('whole', 480, 750, 1200, 1600) },
}

function printing(crop: Crop, ...widths: number[]): Printing {
  return { crop, widths }
}

const ALL = Object.values(SLOTS).flatMap(({ print, thumb }) => (thumb ? [print, thumb] : [print]))

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
