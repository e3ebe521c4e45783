export const WIDTH = 600
export const HEIGHT = 400

/** Indexes of the tones. Motifs use classes, so that one drawing serves both themes. */
export const GROUND = 0
export const STRONG = 1
export const SOFT = 2
export const ACCENT = 3

/** Rounds to a tenth of a unit, finer than any screen shows. */
export function n(value: number): string {
  return String(Number(value.toFixed(1)))
}

export function stroke(tone: number, path: string, width?: number): string {
  return `<path class="s${tone}" d="${path}"${width === undefined ? '' : ` stroke-width="${n(width)}"`}/>`
}

export function fill(tone: number, path: string): string {
  return `<path class="f${tone}" d="${path}"/>`
}

export function group(attributes: string, content: string): string {
  return `<g fill="none"${attributes && ` ${attributes}`}>${content}</g>`
}

export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** Alternates two tones, with the accent at one index. */
export function alternate(index: number, accent: number): number {
  if (index === accent) return ACCENT
  return index % 2 === 0 ? STRONG : SOFT
}
