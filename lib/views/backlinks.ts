import type { Slug } from '../article'
import { isAfter } from '../catalogue/publication-order'
import { citedBy, identityOf, type PageContext } from './page-context'
import { readAlsoLink } from './read-also'
import { shownInBody } from './recommendations'
import type { ArticleView } from './view'

/** More would be an index: how many there are in all is said below. */
const LONGEST = 8

/**
 * Articles that link to another, newest first: those that came after it, then those that were there before or came the same day.
 * Only those that nothing else on the page leads to: neither `beside`, nor the text, nor the dossier.
 */
export function backlinkViews(
  slug: Slug,
  beside: readonly Slug[],
  context: PageContext,
): Pick<ArticleView, 'since' | 'citedBy'> {
  const { previous, next } = context.read.fact('seriesPosition', slug) ?? {}
  const shown = new Set([...beside, ...shownInBody(slug, context), previous, next])
  const others = citedBy(slug, context)
    .filter((citing) => !shown.has(citing))
    .toReversed()
  const { date } = identityOf(slug, context)
  const cameAfter = (citing: Slug) => isAfter(identityOf(citing, context).date, date)
  const before = others.filter((citing) => !cameAfter(citing))
  return { ...listed('since', others.filter(cameAfter), context), ...listed('citedBy', before, context) }
}

function listed(key: 'since' | 'citedBy', slugs: Slug[], context: PageContext): Pick<ArticleView, 'since' | 'citedBy'> {
  if (slugs.length === 0) return {}
  return { [key]: slugs.slice(0, LONGEST).map((slug) => readAlsoLink({ type: 'article', slug }, context)) }
}
