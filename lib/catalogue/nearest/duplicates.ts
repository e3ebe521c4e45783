import type { Reading } from './reading'
import { resemblance } from './sketch'

/** Two articles that share most of their phrases: a dispatch printed twice, a text republished under another title. */
export interface Duplicate {
  /** The older first. */
  slugs: [string, string]
  /** From 0 to 1. */
  resemblance: number
}

/** Updated or lightly rewritten texts lie above; weekly reviews that share a skeleton lie under 0.4. */
const ALIKE = 0.6

/** Two texts that resemble each other this much have one of their smallest phrases in common, all but surely. */
const DOORS = 8
/** Behind a door that a hundred articles share there is a formula, not a copy; the last comers are enough. */
const KNOCKS = 20

/** `readings` in order of publication. */
export function duplicatesOf(readings: readonly Reading[]): Duplicate[] {
  const behind = new Map<number, Reading[]>()
  const found: Duplicate[] = []
  for (const reading of readings) {
    const doors = [...reading.sketch.subarray(0, DOORS)]
    const met = new Set(doors.flatMap((door) => behind.get(door)?.slice(-KNOCKS) ?? []))
    for (const other of met) {
      const alike = resemblance(reading.sketch, other.sketch)
      if (alike >= ALIKE) found.push({ slugs: [other.slug, reading.slug], resemblance: alike })
    }
    for (const door of doors) {
      const others = behind.get(door)
      if (others) others.push(reading)
      else behind.set(door, [reading])
    }
  }
  return found
}
