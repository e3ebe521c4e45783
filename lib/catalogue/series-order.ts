import type { Place, Series, Slug } from '../article'
import type { Problem } from '../problem'
import { inSetting, outsideSeries } from './link-errors'
import { type LinkContext, type LinkSource, resolveSlug } from './resolve-target'

const READER: LinkSource = { draft: false }

/** A dossier as its editors want it read: what `order` names, then the rest in order of publication. `place` is where `series.yml` is. */
export function orderSeries(series: Series, slugs: readonly Slug[], place: Place, desk: LinkContext): Slug[] {
  const first = (series.order ?? []).flatMap((name) => articleIn(series, name, slugs, place, desk))
  return [...new Set([...first, ...slugs])]
}

function articleIn(series: Series, name: string, slugs: readonly Slug[], place: Place, desk: LinkContext): Slug[] {
  const met: Problem[] = []
  const target = resolveSlug({ slug: name, place, paste: (slug) => `- ${slug}` }, READER, { ...desk, problems: met })
  if (target && !slugs.includes(target.slug)) met.push(outsideSeries(place, target, series))
  desk.problems.push(...met.map((problem) => inSetting(`${series.id}.order`, problem)))
  return target && met.length === 0 ? [target.slug] : []
}
