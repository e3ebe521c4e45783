import { type FindTerms, termFinder } from '../text/foreign-terms'

/** Finds the terms of other languages that the page of an element tells it. */
export function termsOf({ dataset }: HTMLElement): FindTerms {
  return termFinder(JSON.parse(dataset.terms ?? '{}'))
}
