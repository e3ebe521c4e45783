import { breakLines, endsWell, type Measure } from './break-lines'

/** The room for a title, in pixels. */
export interface Box {
  width: number
  height: number
}

interface FittedTitle {
  size: number
  /** Distance between baselines. */
  leading: number
  lines: string[]
}

const SIZES = [92, 84, 76, 70, 64, 58, 53, 48, 44, 38, 32]
const LEADING = 1.06
const MOST_LINES = 5
/** More characters than five lines can hold at the smallest size. */
const MOST_LETTERS = 400
/** A title may lose this many sizes for better line breaks. */
const PATIENCE = 2

/**
 * The largest size at which a title fits in one to five lines. `measure` gives a width in em;
 * `leading`, a distance between baselines.
 */
export function fitTitle(title: string, box: Box, measure: Measure, leading = LEADING): FittedTitle {
  const wanted = title.trim().slice(0, MOST_LETTERS)
  const fitted = SIZES.flatMap((size) => {
    const lines = linesAt(wanted, { size, leading: size * leading }, box, measure)
    return lines ? [{ size, leading: size * leading, lines }] : []
  })
  const graceful = fitted.slice(0, PATIENCE).find(({ lines }) => lines.every(endsWell))
  return graceful ?? fitted[0] ?? fitTitle(shortened(wanted), box, measure, leading)
}

/** As few lines as possible, but two for a title of several words. */
function linesAt(
  title: string,
  { size, leading }: Pick<FittedTitle, 'size' | 'leading'>,
  { width, height }: Box,
  measure: Measure,
): string[] | undefined {
  const most = Math.min(MOST_LINES, Math.floor(height / leading))
  const inPixels: Measure = (text) => measure(text) * size
  for (let count = title.split(' ').length > 2 ? 2 : 1; count <= most; count += 1) {
    const lines = breakLines(title, count, width, inPixels)
    if (lines) return lines
  }
  return undefined
}

/** Drops the last word, or the last character of a single word. */
function shortened(title: string): string {
  const bare = title.replace(/…$/, '')
  const end = bare.lastIndexOf(' ')
  return `${end > 0 ? bare.slice(0, end) : bare.slice(0, -1)}…`
}
