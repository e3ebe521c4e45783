import type { Slug } from '../article'
import { dayOfAges } from '../catalogue/age'
import type { Catalogue } from '../catalogue/catalogue'
import { type Likeness, likenessOf, type NearnessMemory } from '../catalogue/likeness'
import { cardsOf } from './card'
import { type Destination, destinationsOf } from './destinations'
import { sectionLinks } from './frame'
import { type Stage, stagesOf } from './stages'
import type { Card, PictureDesk, SectionLink } from './view'

/** What every page draws from, worked out once. */
export interface Materials {
  catalogue: Catalogue
  desk: PictureDesk
  sections: ReadonlyMap<string, SectionLink>
  cards: ReadonlyMap<Slug, Card>
  destinations: ReadonlyMap<string, Destination>
  stages: ReadonlyMap<Slug, Stage>
  /** Place of each article in the paper: 0 is the newest. */
  rank: ReadonlyMap<Slug, number>
  likeness: Likeness
  /** YYYY-MM-DD. */
  dayOfAges: string
  /** YYYY-MM-DD by the clock of whoever prints, in the paper's time zone. */
  today?: string
}

export function gather(
  catalogue: Catalogue,
  desk: PictureDesk,
  memory: NearnessMemory | undefined,
  today: string | undefined,
): Materials {
  const sections = new Map(sectionLinks(catalogue).map((link) => [link.id, link]))
  const stages = stagesOf(catalogue)
  return {
    catalogue,
    desk,
    sections,
    cards: cardsOf(catalogue, sections, stages),
    destinations: destinationsOf(catalogue),
    stages,
    rank: new Map(catalogue.order.map((slug, index) => [slug, index])),
    likeness: likenessOf(catalogue.entries.values(), memory),
    dayOfAges: dayOfAges(catalogue),
    ...(today !== undefined && { today }),
  }
}

/** The catalogue has promised every slug it holds, so one that is missing is a fault of ours. */
export function found<T>(map: ReadonlyMap<Slug, T>, slug: Slug): T {
  const value = map.get(slug)
  if (value === undefined) throw new Error(`« ${slug} » n’est pas au catalogue`)
  return value
}
