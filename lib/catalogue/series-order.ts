import type { Series } from '../article/registry'
import type { Slug } from '../article/slug'
import type { Place } from '../article/source-place'
import { startOf } from '../content/place-in-source'
import type { Problem } from '../problem'
import { inSetting, outsideSeries } from './link-errors'
import { type LinkContext, type LinkSource, resolveSlug } from './resolve-target'
import type { SettingPlace } from './source-lines'

const READER: LinkSource = { draft: false }

/**
 * The articles of a series: first those of `order`, then the others in order of publication.
 */
export function orderSeries(
  series: Series,
  slugs: readonly Slug[],
  placeOf: SettingPlace,
  context: LinkContext,
): Slug[] {
  const first = (series.order ?? []).flatMap((name, index) => {
    return articleIn(series, name, slugs, () => placeOf([series.id, 'order', index]), context)
  })
  return [...new Set([...first, ...slugs])]
}

function articleIn(
  series: Series,
  name: string,
  slugs: readonly Slug[],
  placeOf: () => Place,
  context: LinkContext,
): Slug[] {
  const resolvedAt = (place: Place) => {
    const problems: Problem[] = []
    const target = resolveSlug({ slug: name, place, paste: (slug) => `- ${slug}` }, READER, { ...context, problems })
    if (target && !slugs.includes(target.slug)) problems.push(outsideSeries(place, target, series))
    return { target, problems }
  }
  const { target, problems } = resolvedAt(startOf(''))
  if (target && problems.length === 0) return [target.slug]
  const placed = resolvedAt(placeOf()).problems
  context.problems.push(...placed.map((problem) => inSetting(`${series.id}.order`, problem)))
  return []
}
