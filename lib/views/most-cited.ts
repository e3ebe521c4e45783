import type { Slug } from '../article/slug'
import { titleLink } from './card'
import { cardOf, citedBy, type PageContext } from './page-context'
import type { CitedLink } from './view-parts'

/**
 * The most cited articles of a list that the page does not show yet. Links between articles are
 * counted, never readers.
 */
export function mostCitedOf(
  list: string,
  longest: number,
  context: PageContext,
  seen: ReadonlySet<Slug> = new Set(),
): CitedLink[] {
  const ranked = context.read
    .list(list, { limit: longest + seen.size, reverse: true })
    .map(({ member }) => member as Slug)
  const shown = ranked.filter((slug) => !seen.has(slug)).slice(0, longest)
  return shown.map((slug) => ({ ...titleLink(cardOf(slug, context)), citations: citedBy(slug, context).length }))
}
