import { ACCENT, fill, GROUND, group, n, SOFT, STRONG, stroke, times, WIDTH } from './canvas'
import type { Random } from './random'

const MARGIN = 36
const GUTTER = 28
const LEADING = 21
const LINES = 16
const TOP = 43

interface TextColumn {
  x: number
  width: number
  /** Lines that a picture covers: the first, and the count. */
  picture: [first: number, count: number]
}

/** A page seen from afar: grey lines in columns, one of which leads to the next column. */
export function columns(random: Random): string {
  const count = 3 + random.below(2)
  const width = (WIDTH - 2 * MARGIN - (count - 1) * GUTTER) / count
  const page = times(count, (index): TextColumn => {
    const lines = random.between(0, 1) < 0.55 ? 4 + random.below(3) : 0
    return { x: MARGIN + index * (width + GUTTER), width, picture: [random.below(9), lines] }
  })
  const from = page[random.below(count - 1)] ?? { x: MARGIN, width, picture: [0, 0] }
  const text = stroke(STRONG, page.map((column) => greyOf(column, random)).join(''))
  return page.map(pictureOf).join('') + group('stroke-width="8"', text + departure(from, random))
}

function pictureOf({ x, width, picture: [first, count] }: TextColumn): string {
  if (count === 0) return ''
  return fill(SOFT, `M${n(x)} ${n(38 + first * LEADING)}h${n(width)}v${count * LEADING - 12}h-${n(width)}z`)
}

/** One line in six ends a paragraph. */
function greyOf({ x, width, picture: [first, count] }: TextColumn, random: Random): string {
  const lines = times(LINES, (index) => {
    const share = random.between(0, 1) < 0.16 ? random.between(0.35, 0.75) : random.between(0.93, 1)
    const isPicture = index >= first && index < first + count
    return isPicture ? '' : `M${n(x)} ${TOP + index * LEADING}h${n(width * share)}`
  })
  return lines.join('')
}

/** The leading line, over a gap in the ground colour. */
function departure({ x, width }: TextColumn, random: Random): string {
  const start = 4 + random.below(5)
  const end = Math.min(LINES - 2, start + 2 + random.below(4))
  const [top, bottom] = [TOP + start * LEADING, TOP + end * LEADING]
  const next = x + width + GUTTER
  const blank = `M${n(x - 2)} ${top}h${n(width + 3)}M${n(next - 1)} ${bottom}h${n(width + 3)}`
  const line = `M${n(x)} ${top}H${n(next - GUTTER / 2)}V${bottom}H${n(next + width)}`
  return stroke(GROUND, blank, LEADING) + stroke(ACCENT, line)
}
