import { foreignFinder } from '../text/foreign-passages'
import type { FindTerms } from '../text/foreign-terms'

/** A finder of the terms that the page lists for an element, and of text in another script. */
export function termsOf({ dataset, ownerDocument }: HTMLElement): FindTerms {
  return foreignFinder(ownerDocument.documentElement.lang, JSON.parse(dataset.terms ?? '{}'))
}
