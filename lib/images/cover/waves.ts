import { ACCENT, group, HEIGHT, n, SOFT, STRONG, stroke, times, WIDTH } from './canvas'
import type { Random } from './random'

interface Wave {
  centre: number
  step: number
  /** Offset of the first ring. */
  shift: number
  /** 0 opens to the left of the cut, 1 to its right. */
  sweep: 0 | 1
  tone(index: number): number
}

/** Arcs: two waves that mirror each other across a cut. */
export function waves(random: Random): string {
  const cut = random.pick([200, 300, 350, 400])
  const [first, other] = [random.pick([0, 200, 400]), random.pick([0, 200, 400])]
  const second = first === other ? HEIGHT - other : other
  const step = random.between(34, 52)
  const left: Wave = { centre: first, step, shift: 0, sweep: 0, tone: (index) => (index === 2 ? ACCENT : STRONG) }
  const right: Wave = { centre: second, step, shift: step / 2, sweep: 1, tone: () => SOFT }
  const shade = `<path class="f${STRONG}" opacity=".14" d="M${cut} 0H${WIDTH}V${HEIGHT}H${cut}z"/>`
  return shade + group('', rings(cut, left) + rings(cut, right))
}

/** Half circles, thinner outwards. */
function rings(cut: number, { centre, step, shift, sweep, tone }: Wave): string {
  const strokes = times(14, (index) => {
    const radius = shift + step * (index + 0.5)
    const width = step * (0.78 - 0.05 * index)
    const arc = `M${cut} ${n(centre - radius)}A${n(radius)} ${n(radius)} 0 0 ${sweep} ${cut} ${n(centre + radius)}`
    return width < 2 ? '' : stroke(tone(index), arc, width)
  })
  return strokes.join('')
}
