import type { Slug } from '../article'
import { isAfter } from '../catalogue/publication-order'
import { shownInBody } from './links-above'
import { citedBy, identityOf, type PageContext } from './page-context'
import { readAlsoLink } from './read-also'
import type { ArticleView } from './view'

/** A longer list would be an index. The foot of the page says how many there are in all. */
const LONGEST = 8

/**
 * The articles that link to this one, newest first: those published later, then the others.
 * Articles that the page already links to are left out: `beside`, the text and the series.
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
