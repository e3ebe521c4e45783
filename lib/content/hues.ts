/** Six hues, measured for contrast in the light and dark themes. */
const MEASURED = [165, 65, 22, 340, 235, 205]

/** Links are blue, 255–290: no section may look like a link. */
const RESERVED = { from: 255, to: 290 }
const FREE = 360 - (RESERVED.to - RESERVED.from + 1)

/** Consecutive multiples of the golden angle are never close, however many there are. */
const GOLDEN_ANGLE = 137.508

/** The default hue of the nth section. */
export function hueOf(index: number): number {
  const measured = MEASURED[index]
  if (measured !== undefined) return measured
  const turn = Math.round(index * GOLDEN_ANGLE) % FREE
  return turn < RESERVED.from ? turn : turn + (RESERVED.to - RESERVED.from + 1)
}
