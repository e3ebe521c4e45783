import type { PageContext } from './page-context'
import { illustrated } from './pictures'
import type { Recommendation } from './recommendations'
import type { RecommendedCard } from './view'

/** The row at the foot of an article: all its cards are illustrated, so that the reasons stay on one line. */
export function footCards(tied: readonly Recommendation[], context: PageContext): RecommendedCard[] {
  return tied.map(({ slug, ...why }) => ({ ...illustrated(slug, 'card', context), ...why }))
}
