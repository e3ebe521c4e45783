import type { Address } from '../paths'
import type { IndexedArticle } from './article-table'
import { type DocId, numberOfDoc, yearName, yearOfDoc } from './doc-id'
import { cardsPath } from './index-format'

/** One article before and after an update; undefined if the index does not contain it. */
export interface ArticleChange {
  before: IndexedArticle | undefined
  after: IndexedArticle | undefined
  from: DocId | undefined
  to: DocId | undefined
}

/** The files of result cards with a changed card, or with an article whose number changed. */
export function changedCardFiles(moves: readonly ArticleChange[]): Set<Address> {
  return new Set(placesOf(moves, 'card').map((place) => cardsPath(yearName(yearOfDoc(place)), numberOfDoc(place))))
}

/** The years whose facets, or whose order of articles, changed. */
export function changedYears(moves: readonly ArticleChange[]): Set<number> {
  return new Set(placesOf(moves, 'facets').map(yearOfDoc))
}

/** How many words the index gained. */
export function wordCountChange(moves: readonly ArticleChange[]): number {
  return moves.reduce((sum, { before, after }) => sum + (after?.words ?? 0) - (before?.words ?? 0), 0)
}

function placesOf(moves: readonly ArticleChange[], column: 'card' | 'facets'): DocId[] {
  const changed = moves.filter(({ before, after, from, to }) => from !== to || before?.[column] !== after?.[column])
  return changed.flatMap(({ from, to }) => [from, to]).flatMap((place) => place ?? [])
}
