import type { Address } from '../paths'
import type { IndexedArticle } from './article-table'
import { type DocId, numberOfDoc, yearName, yearOfDoc } from './doc-id'
import { cardsPath } from './index-format'

/** What becomes of one article, of which only its place may have changed. Undefined when the paper had it not, or no longer has it. */
export interface ArticleChange {
  before: IndexedArticle | undefined
  after: IndexedArticle | undefined
  from: DocId | undefined
  to: DocId | undefined
}

/** Files of cards where an article is shown otherwise, or has another number. */
export function changedCardFiles(moves: readonly ArticleChange[]): Set<Address> {
  return new Set(placesOf(moves, 'card').map((place) => cardsPath(yearName(yearOfDoc(place)), numberOfDoc(place))))
}

/** Years whose articles say something else of themselves, or follow one another otherwise. */
export function changedYears(moves: readonly ArticleChange[]): Set<number> {
  return new Set(placesOf(moves, 'facets').map(yearOfDoc))
}

/** How many words more the paper has. */
export function wordCountChange(moves: readonly ArticleChange[]): number {
  return moves.reduce((sum, { before, after }) => sum + (after?.words ?? 0) - (before?.words ?? 0), 0)
}

function placesOf(moves: readonly ArticleChange[], column: 'card' | 'facets'): DocId[] {
  const changed = moves.filter(({ before, after, from, to }) => from !== to || before?.[column] !== after?.[column])
  return changed.flatMap(({ from, to }) => [from, to]).flatMap((place) => place ?? [])
}
