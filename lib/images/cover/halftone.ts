import { ACCENT, group, HEIGHT, n, STRONG, times, WIDTH } from './canvas'
import type { Random } from './random'

type Shade = (x: number, y: number) => number

/** A halftone screen around a full stop. */
export function halftone(random: Random): string {
  const across = 16 + random.below(9)
  const step = WIDTH / across
  const [x, y] = [random.between(90, 510), random.between(90, 310)]
  const radius = random.between(26, 60)
  const shade = shadeAround(x, y, random)
  const dots = new Map<string, string>()
  for (const [dotX, dotY] of grid(across, step)) {
    const size = n((Math.round(shade(dotX, dotY) * 9) / 9) * step * 0.92)
    const isClear = Math.hypot(dotX - x, dotY - y) >= radius + step * 0.62
    if (isClear && Number(size) > 1.2) dots.set(size, `${dots.get(size) ?? ''}M${n(dotX)} ${n(dotY)}h0`)
  }
  // Dots are zero-length strokes: one path per size weighs a tenth of as many circles.
  const paths = [...dots].map(([size, path]) => `<path class="s${STRONG}" stroke-width="${size}" d="${path}"/>`)
  const stop = `<circle class="f${ACCENT}" cx="${n(x)}" cy="${n(y)}" r="${n(radius)}"/>`
  return group('stroke-linecap="round"', paths.join('')) + stop
}

/** Every other row is shifted by half a step. */
function grid(across: number, step: number): [x: number, y: number][] {
  return times(Math.ceil(HEIGHT / step) + 1, (row) =>
    times(across + 1, (column): [number, number] => [(column + (row % 2) / 2) * step, (row + 0.35) * step]),
  ).flat()
}

/** Darkness at a point, from 0 to 1: it fades from the stop, in rings, or from side to side. */
function shadeAround(x: number, y: number, random: Random): Shade {
  const reach = random.between(240, 390)
  const angle = random.between(0, 2 * Math.PI)
  const away: Shade = (dotX, dotY) => Math.hypot(dotX - x, dotY - y) / reach
  return random.pick<Shade>([
    (dotX, dotY) => clamp(1.05 - away(dotX, dotY)),
    (dotX, dotY) => Math.abs(Math.sin(away(dotX, dotY) * 2.7)),
    (dotX, dotY) => clamp(0.5 + ((dotX - 300) * Math.cos(angle) + (dotY - 200) * Math.sin(angle)) / 420),
  ])
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}
