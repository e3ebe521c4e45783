import type { Series, Slug } from '../article'
import type { Catalogue, Shelf } from '../catalogue/catalogue'
import { seriesPath } from '../paths'
import { datedLink } from './links'
import { found, type Materials } from './materials'
import type { FrontView } from './view'

/** Nodes on the trunk of « Le fil ». */
const NODES = 6

/** A dossier of two articles does not yet tell a story. */
const WORTH_TELLING = 3

/** The lead keeps its node, which says where one is; stories that stand beside it do not, and the others are then seen. */
export function threadOf(
  lead: Slug | undefined,
  seen: Set<Slug>,
  { catalogue, cards }: Materials,
): FrontView['thread'] {
  const dossier = dossierOf(catalogue)
  if (dossier === undefined) return undefined
  const { of, slugs } = dossier
  const nodes = slugs.filter((slug) => slug === lead || !seen.has(slug)).slice(-NODES)
  if (nodes.length < 2) return undefined
  for (const slug of nodes) seen.add(slug)
  return {
    name: of.name,
    href: seriesPath(of.id),
    ...(of.description !== undefined && { description: of.description }),
    count: slugs.length,
    items: nodes.map((slug) => ({ ...datedLink(found(cards, slug)), current: slug === lead })),
  }
}

/** The editors' choice, else the longest dossier; of two as long, the first in the newsroom's order. */
function dossierOf({ site, series }: Catalogue): Shelf<Series> | undefined {
  const chosen = series.find(({ of }) => of.id === site.front.thread)
  if (chosen !== undefined) return chosen
  const longest = Math.max(...series.map(({ slugs }) => slugs.length))
  return longest < WORTH_TELLING ? undefined : series.find(({ slugs }) => slugs.length === longest)
}
