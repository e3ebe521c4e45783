import type { Slug } from '../article/slug'
import { lists } from '../catalogue/facts/lists'
import { shownInBody } from './links-above'
import { newest, type PageContext } from './page-context'
import { readAlsoLink } from './read-also'
import { recommendationsFor } from './recommendations'
import { pictured } from './shown-pictures'
import type { FrontView } from './view'

/**
 * The lead is the editors' choice; else the first of the three newest that has a picture; else the
 * newest.
 */
export function leadSlug(context: PageContext): Slug | undefined {
  const { read } = context
  const chosen = read.fact('front', '')?.lead
  if (chosen !== undefined) return chosen as Slug
  const order = newest(lists.published, 3, context)
  return order.find((slug) => read.fact('image', slug) !== undefined) ?? order[0]
}

/** The number of links under the headline. */
const RENVOIS = 2

/**
 * The lead and the links under its headline: the « Lire aussi » of its text, then its
 * recommendations, without the stories shown beside it.
 */
export function leadOf(slug: Slug, beside: ReadonlySet<Slug>, context: PageContext): NonNullable<FrontView['lead']> {
  const atFoot = recommendationsFor(slug, context).map((tied) => tied.slug)
  const all = new Set([...shownInBody(slug, context), ...atFoot])
  const slugs = [...all].filter((target) => !beside.has(target)).slice(0, RENVOIS)
  return {
    ...pictured(slug, 'lead', context),
    readAlso: slugs.map((target) => readAlsoLink({ type: 'article', slug: target }, context)),
  }
}
