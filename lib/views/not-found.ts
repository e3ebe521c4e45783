import { words } from '../french/words'
import type { Address } from '../paths'
import type { Materials } from './materials'
import { readAlsoLink } from './read-also'
import type { NotFoundView } from './view'

/** Where its view is kept; the press prints it as `404.html`. */
export const NOT_FOUND: Address = '/404/'

const WAYS_ON = 3

/** Not a dead end either: it leads to the newest articles. */
export function notFoundView(materials: Materials): NotFoundView {
  const newest = materials.catalogue.order.slice(0, WAYS_ON)
  return {
    type: 'not-found',
    head: { title: words.notFound.title, description: words.notFound.text, address: NOT_FOUND },
    readAlso: newest.map((slug) => readAlsoLink({ type: 'article', slug }, materials)),
  }
}
