import { alternate, group, HEIGHT, n, stroke, times } from './canvas'
import type { Random } from './random'

const ORIENTATIONS = [
  '',
  'transform="matrix(-1 0 0 1 600 0)"',
  'transform="matrix(1 0 0 -1 0 400)"',
  'transform="rotate(180 300 200)"',
] as const

/** The paper's mark, an L-shaped bracket, nested up to the edge. */
export function brackets(random: Random): string {
  const count = 7 + random.below(3)
  const step = HEIGHT / count
  const accent = 1 + random.below(count - 3)
  const left = random.between(40, 160)
  const strokes = times(count, (index) => {
    const foot = HEIGHT - 34 - index * step
    const width = step * (0.82 - (0.62 * index) / count)
    return foot < 10 ? '' : stroke(alternate(index, accent), `M${n(left + index * step)} -9V${n(foot)}H609`, width)
  })
  return group(random.pick(ORIENTATIONS), strokes.join(''))
}
