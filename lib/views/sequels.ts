import type { Slug } from '../article/slug'
import { paragraphsOf } from '../blocks/paragraphs'
import type { BlockView, Sequel } from '../blocks/view'
import { isAfter } from '../catalogue/publication-order'
import { groupBy } from '../collections'
import { cardOf, citedBy, identityOf, type PageContext } from './page-context'
import { passageKey } from './target-passage'

/** A sequel, and the index in its block of the paragraph that it cites. */
export interface PlacedSequel {
  paragraph: number
  sequel: Sequel
}

/** More marks would crowd the margin, and the foot lists all citing articles. */
const MAX_SEQUELS = 6

/** The newest articles that cite an older one, by the block that each cites. */
export function sequelsOf(slug: Slug, context: PageContext): Map<number, PlacedSequel[]> {
  const { date } = identityOf(slug, context)
  const later = citedBy(slug, context).filter((citing) => isAfter(identityOf(citing, context).date, date))
  const placed = later.slice(-MAX_SEQUELS).flatMap((citing) => {
    const place = context.read.fact('passage', passageKey(citing, slug))
    const { href, title, foreign, date } = cardOf(citing, context)
    return place ? [{ ...place, sequel: { href, title, ...(foreign && { foreign }), date } }] : []
  })
  return groupBy(placed, ({ block }) => block)
}

/** Splits a block of prose before each paragraph that a later article cites. */
export function cutAtSequels({ html }: BlockView<'prose'>, placed: readonly PlacedSequel[]): BlockView<'prose'>[] {
  const cuts = [...groupBy(placed, ({ paragraph }) => paragraph)].sort(([a], [b]) => a - b)
  const starts = cuts.map(([paragraph]) => paragraphsOf(html)[paragraph]?.start ?? 0)
  const before = html.slice(0, starts[0]).trim()
  const cut = cuts.map(([, found], index): BlockView<'prose'> => {
    const own = html.slice(starts[index], starts[index + 1]).trim()
    return { type: 'prose', html: own, sequels: found.map(({ sequel }) => sequel) }
  })
  return before === '' ? cut : [{ type: 'prose', html: before }, ...cut]
}
