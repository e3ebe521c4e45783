import type { Catalogue } from '../catalogue/catalogue'
import type { NearnessMemory } from '../catalogue/likeness'
import { compareCodePoints } from '../french/sort'
import type { Address } from '../paths'
import { archivesView } from './archives'
import { articleView } from './article'
import { FootCards } from './foot-cards'
import { frameOf } from './frame'
import { frontView } from './front'
import { listingViews } from './listing'
import { gather } from './materials'
import { monthViews } from './month'
import { notFoundView } from './not-found'
import { pageView } from './page'
import { pileView } from './pile'
import { planView } from './plan'
import { searchView } from './search'
import type { Frame, PictureDesk, View } from './view'

/** Everything the paper prints: what surrounds every page, and the view of each, in code-point order of addresses. */
export function arrange(
  catalogue: Catalogue,
  desk: PictureDesk,
  memory?: NearnessMemory,
): { frame: Frame; views: Map<Address, View> } {
  const materials = gather(catalogue, desk, memory)
  const footCards = new FootCards(materials)
  const views: View[] = [
    frontView(materials),
    ...[...catalogue.entries.values()].map((entry) => articleView(entry, materials, footCards)),
    ...listingViews(materials),
    archivesView(materials),
    planView(materials),
    pileView(materials),
    searchView(materials),
    ...monthViews(materials),
    ...catalogue.pages.map((page) => pageView(page, materials)),
    notFoundView(materials),
  ]
  views.sort((a, b) => compareCodePoints(a.head.address, b.head.address))
  return { frame: frameOf(catalogue), views: new Map(views.map((view) => [view.head.address, view])) }
}
