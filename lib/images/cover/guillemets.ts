import { alternate, group, n, stroke, times } from './canvas'
import type { Random } from './random'

const ORIENTATIONS = ['', ' transform="matrix(-1 0 0 1 600 0)"'] as const
/** Chevrons begin outside the frame, so that their points reach its edge. */
const OUTSIDE = 3

/** Nested chevrons, opening or closing. */
export function guillemets(random: Random): string {
  const count = 6 + random.below(4)
  const step = 620 / count
  const middle = random.between(130, 270)
  const depth = random.between(90, 220) * 1.3
  const accent = 1 + random.below(count - 2)
  const chevrons = times(count + 1 + OUTSIDE, (position) => {
    const index = position - OUTSIDE
    const x = index * step + 20
    const width = step * (0.16 + (0.5 * Math.max(0, index + 1)) / count)
    const path = `M${n(x)} ${n(middle - 520)}L${n(x + depth)} ${n(middle)} ${n(x)} ${n(middle + 520)}`
    return stroke(alternate(index, accent), path, width)
  })
  return group(`stroke-miterlimit="20"${random.pick(ORIENTATIONS)}`, chevrons.join(''))
}
