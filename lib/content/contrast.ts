/** WCAG 2.2, 1.4.3 and 1.4.11: text, and the outlines of controls. */
export const TEXT_CONTRAST = 4.5
export const EDGE_CONTRAST = 3

/** The contrast ratio of two colours `#rrggbb` (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/**
 * The colour nearest to `colour` that has this contrast with every ground, on the way to black or
 * to white; undefined when neither has.
 */
export function nearestContrasting(colour: string, grounds: readonly string[], ratio: number): string | undefined {
  const passes = (candidate: string) => grounds.every((ground) => contrast(candidate, ground) >= ratio)
  for (let step = 1; step <= STEPS; step++) {
    const candidates = ['#000000', '#ffffff'].map((end) => mixed(colour, end, step / STEPS))
    const found = candidates.find(passes)
    if (found !== undefined) return found
  }
  return undefined
}

/** A step is half a percent, which no eye tells apart. */
const STEPS = 200

function mixed(colour: string, end: string, share: number): string {
  const ends = channelsOf(end)
  const channels = channelsOf(colour).map((channel, index) => channel + ((ends[index] ?? 0) - channel) * share)
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => linear(channel / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
