import type { Site } from '../site'
import { termFinder } from '../text/foreign-terms'
import type { Spoken } from './view'

/** The terms of other languages that a name is or holds. */
export function foreignIn(name: string, { terms }: Pick<Site, 'terms'>): Spoken {
  const foreign = terms ? termFinder(terms)(name) : []
  return foreign.length > 0 ? { foreign } : {}
}
