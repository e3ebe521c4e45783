import type { Series, Slug } from '../article'
import type { Catalogue } from '../catalogue/catalogue'

/** Where an article stands in its dossier. Positions count from 1. */
export interface Stage {
  series: Series
  position: number
  count: number
  previous?: Slug
  next?: Slug
}

export function stagesOf({ series }: Catalogue): Map<Slug, Stage> {
  const stages = new Map<Slug, Stage>()
  for (const { of, slugs } of series) {
    for (const [index, slug] of slugs.entries()) {
      const [previous, next] = [slugs[index - 1], slugs[index + 1]]
      const beside = { ...(previous && { previous }), ...(next && { next }) }
      stages.set(slug, { series: of, position: index + 1, count: slugs.length, ...beside })
    }
  }
  return stages
}
