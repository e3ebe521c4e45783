import type { Place, Series, Slug } from '../article'
import type { Problem } from '../problem'
import { inSettings, outsideSeries } from './objections'
import { type Desk, type From, targetBySlug } from './target'

const READER: From = { draft: false }

/** A dossier as its editors want it read: what `order` names, then the rest in order of publication. `place` is where `series.yml` is. */
export function inEditorsOrder(series: Series, slugs: readonly Slug[], place: Place, desk: Desk): Slug[] {
  const first = (series.order ?? []).flatMap((name) => articleIn(series, name, slugs, place, desk))
  return [...new Set([...first, ...slugs])]
}

function articleIn(series: Series, name: string, slugs: readonly Slug[], place: Place, desk: Desk): Slug[] {
  const met: Problem[] = []
  const target = targetBySlug({ slug: name, place, paste: (slug) => `- ${slug}` }, READER, { ...desk, problems: met })
  if (target && !slugs.includes(target.slug)) met.push(outsideSeries(place, target, series))
  desk.problems.push(...met.map((problem) => inSettings(`${series.id}.order`, problem)))
  return target && met.length === 0 ? [target.slug] : []
}
