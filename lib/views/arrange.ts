import type { Catalogue } from '../catalogue/catalogue'
import type { NearnessMemory } from '../catalogue/likeness'
import { compareCodePoints } from '../french/sort'
import { ARCHIVES, articlePath, FRONT, PILE, PLAN, pagePath, SEARCH } from '../paths'
import { archivesView } from './archives'
import { articleView } from './article'
import { FootCards } from './foot-cards'
import { frameOf } from './frame'
import { frontView } from './front'
import { arrangedListings } from './listing'
import { gather } from './materials'
import { arrangedMonths } from './month'
import { NOT_FOUND, notFoundView } from './not-found'
import { pageView } from './page'
import { pileView } from './pile'
import { planView } from './plan'
import { searchView } from './search'
import type { Frame, PictureDesk } from './view'
import { type Arranged, Views } from './views'

/** Everything the paper prints: what surrounds every page, and the view of each, in code-point order of addresses. */
export function arrange(
  catalogue: Catalogue,
  desk: PictureDesk,
  memory?: NearnessMemory,
  today?: string,
): { frame: Frame; views: Views } {
  const materials = gather(catalogue, desk, memory, today)
  const footCards = new FootCards(materials)
  const pages: Arranged[] = [
    [FRONT, () => frontView(materials)],
    ...[...catalogue.entries].map(([slug, entry]): Arranged => {
      return [articlePath(slug), () => articleView(entry, materials, footCards)]
    }),
    ...arrangedListings(materials),
    [ARCHIVES, () => archivesView(materials)],
    [PLAN, () => planView(materials)],
    [PILE, () => pileView(materials)],
    [SEARCH, () => searchView(materials)],
    ...arrangedMonths(materials),
    ...catalogue.pages.map((page): Arranged => [pagePath(page.slug), () => pageView(page, materials)]),
    [NOT_FOUND, () => notFoundView(materials)],
  ]
  return { frame: frameOf(catalogue), views: new Views(pages.sort(([a], [b]) => compareCodePoints(a, b))) }
}
