import type { Place, Series, Slug } from '../article'
import type { Problem } from '../problem'
import { inSetting, outsideSeries } from './link-errors'
import { type LinkContext, type LinkSource, resolveSlug } from './resolve-target'

const READER: LinkSource = { draft: false }

/**
 * The articles of a series: first those of `order`, then the others in order of publication.
 * `place` is the place of `series.yml`.
 */
export function orderSeries(series: Series, slugs: readonly Slug[], place: Place, context: LinkContext): Slug[] {
  const first = (series.order ?? []).flatMap((name) => articleIn(series, name, slugs, place, context))
  return [...new Set([...first, ...slugs])]
}

function articleIn(series: Series, name: string, slugs: readonly Slug[], place: Place, context: LinkContext): Slug[] {
  const met: Problem[] = []
  const target = resolveSlug({ slug: name, place, paste: (slug) => `- ${slug}` }, READER, { ...context, problems: met })
  if (target && !slugs.includes(target.slug)) met.push(outsideSeries(place, target, series))
  context.problems.push(...met.map((problem) => inSetting(`${series.id}.order`, problem)))
  return target && met.length === 0 ? [target.slug] : []
}
