/** The six hues measured for contrast in both themes. */
const MEASURED = [165, 65, 22, 340, 235, 205]

/** 255–290 is the blue of links: no section may look like one. */
const RESERVED = { from: 255, to: 290 }
const FREE = 360 - (RESERVED.to - RESERVED.from + 1)

/** Consecutive multiples of the golden angle never fall close to one another, however many are taken. */
const GOLDEN_ANGLE = 137.508

/** The hue of the nth section, where its author chose none. */
export function hueOf(index: number): number {
  const measured = MEASURED[index]
  if (measured !== undefined) return measured
  const turn = Math.round(index * GOLDEN_ANGLE) % FREE
  return turn < RESERVED.from ? turn : turn + (RESERVED.to - RESERVED.from + 1)
}
