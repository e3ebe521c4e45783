import type { Address } from '../paths'
import type { Indexed } from './articles'
import { cardsPath } from './bundle'
import { articleAt, nameOf, type Place, yearAt } from './places'

/** What becomes of one article, of which only its place may have changed. Undefined when the paper had it not, or no longer has it. */
export interface Move {
  before: Indexed | undefined
  after: Indexed | undefined
  from: Place | undefined
  to: Place | undefined
}

/** Files of cards where an article is shown otherwise, or has another number. */
export function cardsOf(moves: readonly Move[]): Set<Address> {
  return new Set(placesOf(moves, 'found').map((place) => cardsPath(nameOf(yearAt(place)), articleAt(place))))
}

/** Years whose articles say something else of themselves, or follow one another otherwise. */
export function yearsOf(moves: readonly Move[]): Set<number> {
  return new Set(placesOf(moves, 'facets').map(yearAt))
}

/** How many words more the paper has. */
export function moreWords(moves: readonly Move[]): number {
  return moves.reduce((sum, { before, after }) => sum + (after?.words ?? 0) - (before?.words ?? 0), 0)
}

function placesOf(moves: readonly Move[], column: 'found' | 'facets'): Place[] {
  const changed = moves.filter(({ before, after, from, to }) => from !== to || before?.[column] !== after?.[column])
  return changed.flatMap(({ from, to }) => [from, to]).flatMap((place) => place ?? [])
}
