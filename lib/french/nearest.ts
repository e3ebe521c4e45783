import { distance } from 'fastest-levenshtein'
import { compareCodeUnits } from '../collections'
import { fold } from '../text/fold'

interface Candidate {
  name: string
  folded: string
}

/** Up to `max` known names near a misspelt one, nearest first. */
export function nearest(name: string, known: readonly string[], max = 3): string[] {
  return nearestAmong(known)(name, max)
}

/** Like `nearest`, for many lookups in one list, which is folded once. */
export function nearestAmong(known: readonly string[]): (name: string, max?: number) => string[] {
  const candidates = known.map((name) => ({ name, folded: fold(name) }))
  return (name, max = 3) => {
    const folded = fold(name)
    const scored = candidates.flatMap((candidate) => score(folded, candidate))
    scored.sort((a, b) => a.score - b.score || compareCodeUnits(a.name, b.name))
    return scored.slice(0, max).map((candidate) => candidate.name)
  }
}

/**
 * Two names are near when a third of their letters at most differ, when their letters are the same
 * in another order (« tgas »), or, last, when one contains the other (« spotify » for «
 * spotify-sans-perte »).
 */
function score(folded: string, candidate: Candidate): { name: string; score: number }[] {
  const longest = Math.max(folded.length, candidate.folded.length)
  const limit = Math.max(1, Math.floor(longest / 3))
  const close = Math.abs(folded.length - candidate.folded.length) <= limit
  const edits = close ? distance(folded, candidate.folded) : Number.POSITIVE_INFINITY
  if ((edits <= limit && edits < longest) || isShuffled(folded, candidate.folded))
    return [{ name: candidate.name, score: edits / longest }]
  if (holds(folded, candidate.folded) || holds(candidate.folded, folded)) return [{ name: candidate.name, score: 1 }]
  return []
}

function isShuffled(one: string, other: string): boolean {
  return one.length === other.length && [...one].sort().join('') === [...other].sort().join('')
}

/** A shorter name, such as « ia », is contained in half of the paper's. */
function holds(long: string, short: string): boolean {
  return short.length >= 3 && long.includes(short)
}
