import { type FindTerms, termFinder } from '../text/foreign-terms'

/** A finder of the foreign terms that the page lists for an element. */
export function termsOf({ dataset }: HTMLElement): FindTerms {
  return termFinder(JSON.parse(dataset.terms ?? '{}'))
}
