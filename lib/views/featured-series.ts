import type { Slug } from '../article/slug'
import { seriesPath } from '../paths'
import { datedLink } from './card'
import { cardOf, type PageContext } from './page-context'
import { seriesInOrder } from './series'
import type { FrontView } from './view'

/** The number of articles that « Le fil » shows. */
const NODES = 6

/** The minimum of articles for a series to be featured. */
const WORTH_TELLING = 3

/**
 * « Le fil »: the newest articles of one series. The lead keeps its node, which shows where it
 * stands; articles that the page already shows are left out, and those shown here are added to
 * `seen`.
 */
export function featuredSeries(
  lead: Slug | undefined,
  seen: Set<Slug>,
  context: PageContext,
): FrontView['featuredSeries'] {
  const told = seriesTold(context)
  if (told === undefined) return undefined
  const { id, name, description, slugs } = told
  const nodes = slugs.filter((slug) => slug === lead || !seen.has(slug)).slice(-NODES)
  if (nodes.length < 2) return undefined
  for (const slug of nodes) seen.add(slug)
  return {
    name,
    href: seriesPath(id),
    ...(description !== undefined && { description }),
    count: slugs.length,
    items: nodes.map((slug) => ({ ...datedLink(cardOf(slug, context)), current: slug === lead })),
  }
}

/**
 * The series that the editors chose, else the longest; of two equally long, the first in the
 * newsroom's order.
 */
function seriesTold(context: PageContext) {
  const all = seriesInOrder(context).map((series) => {
    return { ...series, slugs: context.read.fact('seriesOrder', series.id) ?? [] }
  })
  const chosen = all.find(({ id }) => id === context.read.fact('front', '')?.thread)
  if (chosen !== undefined) return chosen
  const longest = Math.max(...all.map(({ slugs }) => slugs.length))
  return longest < WORTH_TELLING ? undefined : all.find(({ slugs }) => slugs.length === longest)
}
