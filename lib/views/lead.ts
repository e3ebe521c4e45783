import type { Slug } from '../article'
import { footOf, shownInBody } from './foot'
import { found, type Materials } from './materials'
import { pictured } from './pictures'
import { readAlsoLink } from './read-also'
import type { FrontView } from './view'

/** The editors' choice; else, of the three newest, the first that has a picture; else the newest. */
export function leadSlug({ catalogue: { site, order, entries } }: Materials): Slug | undefined {
  if (site.front.lead !== undefined) return site.front.lead as Slug
  return order.slice(0, 3).find((slug) => found(entries, slug).article.image !== undefined) ?? order[0]
}

/** Under a headline there are one or two « renvois ». */
const RENVOIS = 2

/** The lead and what its headline sends to: what its text shows, then its foot, but not the stories that stand beside it. */
export function leadOf(slug: Slug, beside: ReadonlySet<Slug>, materials: Materials): NonNullable<FrontView['lead']> {
  const entry = found(materials.catalogue.entries, slug)
  const inBody = shownInBody(entry)
  const atFoot = footOf(entry, materials).map((tied) => tied.slug)
  const slugs = [...new Set([...inBody, ...atFoot])].filter((target) => !beside.has(target)).slice(0, RENVOIS)
  return {
    ...pictured(slug, 'lead', materials),
    readAlso: slugs.map((target) => readAlsoLink({ type: 'article', slug: target }, materials)),
  }
}
