import type { PressDate, Slug } from '../article'
import { FRONT } from '../paths'
import { leadOf, leadSlug } from './lead'
import { found, type Materials } from './materials'
import { mostCitedOf } from './most-cited'
import { threadOf } from './thread'
import { takeUnseen } from './unseen'
import type { Card, FrontView } from './view'

const SECONDS = 3
const THIRDS = 3
const LATEST = 8
const IN_SECTION = 5
const MOST_CITED = 5

/** The front page, filled from the top: a story once shown is not shown again below. Editors' choices come before the newest. */
export function frontView(materials: Materials): FrontView {
  const { site, order } = materials.catalogue
  const lead = leadSlug(materials)
  const seen = new Set(lead === undefined ? [] : [lead])
  const cards = (slugs: readonly Slug[], count: number): Card[] =>
    takeUnseen(slugs, count, seen).map((slug) => found(materials.cards, slug))

  const seconds = cards([...(site.front.seconds as Slug[]), ...order], SECONDS)
  const beside = new Set(seen)
  const thirds = cards(order, THIRDS)
  const latest = cards(order, LATEST)
  const blocks = blocksOf(cards, materials)
  const thread = threadOf(lead, materials)
  const edition = editionOf(seen, materials)
  return {
    type: 'front',
    head: { title: site.name, description: site.description || site.tagline || site.name, address: FRONT },
    ...(edition && { edition }),
    ...(lead && { lead: leadOf(lead, beside, materials) }),
    seconds,
    thirds,
    latest,
    ...(thread && { thread }),
    blocks,
    mostCited: mostCitedOf(order, MOST_CITED, materials),
  }
}

/** One block per section that still has something to show. */
function blocksOf(
  take: (slugs: readonly Slug[], count: number) => Card[],
  { catalogue, sections }: Materials,
): FrontView['blocks'] {
  return catalogue.sections.flatMap(({ of, slugs }) => {
    const section = sections.get(of.id)
    const cards = take(slugs, IN_SECTION)
    return section === undefined || cards.length === 0 ? [] : [{ section, count: slugs.length, cards }]
  })
}

/** The newest publication or update among the stories shown. */
function editionOf(seen: ReadonlySet<Slug>, { catalogue }: Materials): PressDate | undefined {
  const dates = [...seen].flatMap((slug) => {
    const { date, updated } = found(catalogue.entries, slug).article
    return updated === undefined ? [date] : [date, updated]
  })
  return dates.reduce<PressDate | undefined>((newest, date) => {
    return newest === undefined || instantOf(date) > instantOf(newest) ? date : newest
  }, undefined)
}

function instantOf({ day, time }: PressDate): string {
  return `${day} ${time ?? ''}`
}
