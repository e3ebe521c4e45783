import { resemblance, SKETCH, type Sketches } from './sketch'
import { Tally } from './tally'

/** Two articles that share most of their phrases: a dispatch printed twice, a text republished under another title. */
export interface Duplicate {
  /** The older first. */
  places: [number, number]
  /** From 0 to 1. */
  resemblance: number
}

/** Updated or lightly rewritten texts lie above; weekly reviews that share a skeleton lie under 0.4. */
const ALIKE = 0.6

/** Two texts that resemble each other this much have one of their smallest phrases in common, all but surely. */
const DOORS = 8
/** Behind a door that a hundred articles share there is a formula, not a copy; the last comers are enough. */
const KNOCKS = 20

/** `sketches` in order of publication. */
export function duplicatesOf(sketches: Sketches): Duplicate[] {
  const behind = new Map<number, number[]>()
  const shared = sharedDoors(sketches)
  const found: Duplicate[] = []
  for (let place = 0; place < sketches.sizes.length; place++) {
    const met = new Set<number>()
    for (const door of doorsOf(sketches, place)) {
      if (!shared.has(door)) continue
      const others = behind.get(door) ?? []
      for (const other of others.slice(-KNOCKS)) met.add(other)
      others.push(place)
      behind.set(door, others)
    }
    for (const other of met) {
      const alike = resemblance(sketchAt(sketches, place), sketchAt(sketches, other))
      if (alike >= ALIKE) found.push({ places: [other, place], resemblance: alike })
    }
  }
  return found
}

/** Most doors are of one article. */
function sharedDoors(sketches: Sketches): ReadonlySet<number> {
  const knocks = new Tally()
  for (let place = 0; place < sketches.sizes.length; place++) {
    for (const door of doorsOf(sketches, place)) knocks.add(door, 1)
  }
  return new Set(knocks.terms.subarray(0, knocks.size).filter((_, i) => (knocks.sums[i] ?? 0) > 1))
}

function doorsOf({ numbers, sizes }: Sketches, place: number): Uint32Array {
  return numbers.subarray(place * SKETCH, place * SKETCH + Math.min(DOORS, sizes[place] ?? 0))
}

function sketchAt({ numbers, sizes }: Sketches, place: number): Uint32Array {
  return numbers.subarray(place * SKETCH, place * SKETCH + (sizes[place] ?? 0))
}
