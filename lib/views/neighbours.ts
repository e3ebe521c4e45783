import type { Slug } from '../article'
import type { Shelf } from '../catalogue/catalogue'

/** For each article, the lists of those that stand near it, one list per shelf it stands on. */
export type Neighbours = ReadonlyMap<Slug, Slug[][]>

/** Enough to fill the foot of an article after those already shown have been left out. */
const REACH = 8

/**
 * Articles published just before on the same shelf, nearest first, completed by those published just after when there are too few.
 * Not the newest of the shelf: each new article would then change the foot of all the others. Shelves come newest first.
 */
export function neighboursOn(shelves: readonly Shelf<unknown>[]): Neighbours {
  const neighbours = new Map<Slug, Slug[][]>()
  for (const { slugs } of shelves) {
    for (const [index, slug] of slugs.entries()) {
      const lists = neighbours.get(slug) ?? []
      lists.push(around(slugs, index))
      neighbours.set(slug, lists)
    }
  }
  return neighbours
}

function around(slugs: readonly Slug[], index: number): Slug[] {
  const before = slugs.slice(index + 1, index + 1 + REACH)
  const after = slugs.slice(Math.max(0, index - REACH + before.length), index).reverse()
  return [...before, ...after]
}
