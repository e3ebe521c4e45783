import type { Series, Slug } from '../article'
import type { Newsroom } from '../content/newsroom'
import type { Problem } from '../problem'
import type { Shelf } from './catalogue'
import { inSettings, outsideSeries } from './objections'
import { settingsOf } from './settings'
import { type Desk, type From, targetBySlug } from './target'

const READER: From = { draft: false }

/** Dossiers as their editors want them read: what `order` names, then the rest in order of publication. */
export function inEditorsOrder(shelves: readonly Shelf<Series>[], newsroom: Newsroom, desk: Desk): Shelf<Series>[] {
  return shelves.map(({ of, slugs }) => {
    const first = (of.order ?? []).flatMap((name) => articleIn(of, name, slugs, newsroom, desk))
    return { of, slugs: [...new Set([...first, ...slugs])] }
  })
}

function articleIn(series: Series, name: string, slugs: readonly Slug[], newsroom: Newsroom, desk: Desk): Slug[] {
  const place = settingsOf(newsroom, 'series.yml')
  const met: Problem[] = []
  const target = targetBySlug({ slug: name, place, paste: (slug) => `- ${slug}` }, READER, { ...desk, problems: met })
  if (target && !slugs.includes(target.slug)) met.push(outsideSeries(place, target, series))
  desk.problems.push(...met.map((problem) => inSettings(`${series.id}.order`, problem)))
  return target && met.length === 0 ? [target.slug] : []
}
