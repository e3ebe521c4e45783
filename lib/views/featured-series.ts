import type { Slug } from '../article'
import { seriesPath } from '../paths'
import { datedLink } from './card'
import { cardOf, type PageContext } from './page-context'
import { seriesInOrder } from './series'
import type { FrontView } from './view'

/** Nodes on the trunk of « Le fil ». */
const NODES = 6

/** A dossier of two articles does not yet tell a story. */
const WORTH_TELLING = 3

/** The lead keeps its node, which says where one is; stories that stand beside it do not, and the others are then seen. */
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

/** The editors' choice, else the longest dossier; of two as long, the first in the newsroom's order. */
function seriesTold(context: PageContext) {
  const all = seriesInOrder(context).map((series) => {
    return { ...series, slugs: context.read.fact('seriesOrder', series.id) ?? [] }
  })
  const chosen = all.find(({ id }) => id === context.read.fact('front', '')?.thread)
  if (chosen !== undefined) return chosen
  const longest = Math.max(...all.map(({ slugs }) => slugs.length))
  return longest < WORTH_TELLING ? undefined : all.find(({ slugs }) => slugs.length === longest)
}
