import type { Slug } from '../article'
import type { Entry } from '../catalogue/catalogue'
import { isAfter } from '../catalogue/order'
import { shownInBody } from './foot'
import { found, type Materials } from './materials'
import { readAlsoLink } from './read-also'
import type { ArticleView } from './view'

/** More would be an index: how many there are in all is said below. */
const LONGEST = 8

/**
 * Articles that link to another, newest first: those that came after it, then those that were there before or came the same day.
 * Only those that nothing else on the page leads to: neither `beside`, nor the text, nor the dossier.
 */
export function backlinkViews(
  entry: Entry,
  beside: readonly Slug[],
  materials: Materials,
): Pick<ArticleView, 'since' | 'citedBy'> {
  const { entries } = materials.catalogue
  const { previous, next } = materials.stages.get(entry.article.slug) ?? {}
  const shown = new Set([...beside, ...shownInBody(entry), previous, next])
  const others = entry.citedBy.filter((slug) => !shown.has(slug)).toReversed()
  const cameAfter = (slug: Slug) => isAfter(found(entries, slug).article.date, entry.article.date)
  return {
    ...listed('since', others.filter(cameAfter), materials),
    ...listed(
      'citedBy',
      others.filter((slug) => !cameAfter(slug)),
      materials,
    ),
  }
}

function listed(key: 'since' | 'citedBy', slugs: Slug[], materials: Materials): Pick<ArticleView, 'since' | 'citedBy'> {
  if (slugs.length === 0) return {}
  return { [key]: slugs.slice(0, LONGEST).map((slug) => readAlsoLink({ type: 'article', slug }, materials)) }
}
