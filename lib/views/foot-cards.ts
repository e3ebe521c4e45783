import type { Tied } from './foot'
import type { PageContext } from './page-context'
import { illustrated } from './pictures'
import type { FootCard } from './view'

/** The row at the foot of an article: all its cards are illustrated, so that the reasons stay on one line. */
export function footCards(tied: readonly Tied[], context: PageContext): FootCard[] {
  return tied.map(({ slug, ...why }) => ({ ...illustrated(slug, 'card', context), ...why }))
}
