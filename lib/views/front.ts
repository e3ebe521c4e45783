import type { PressDate, Slug } from '../article'
import { FRONT } from '../paths'
import { leadOf, leadSlug } from './lead'
import { found, type Materials } from './materials'
import { mostCitedOf } from './most-cited'
import { pictured } from './pictures'
import { sectionBlocks } from './section-blocks'
import { threadOf } from './thread'
import { takeUnseen } from './unseen'
import type { FrontView } from './view'

const SECONDS = 3
const THIRDS = 3
const LATEST = 8
const MOST_CITED = 5

/** Fewer lines are no flow: a small paper has them rather than a second row. */
const FLOW = 4

/**
 * The front page, filled from the top: a story once shown is not shown again below, but for the lead's own node on « Le fil ».
 * Editors' choices, the dossier among them, come before the newest.
 */
export function frontView(materials: Materials): FrontView {
  const { site, order } = materials.catalogue
  const lead = leadSlug(materials)
  const seen = new Set(lead === undefined ? [] : [lead])
  const take = (slugs: readonly Slug[], count: number) => takeUnseen(slugs, count, seen)

  const seconds = take([...(site.front.seconds as Slug[]), ...order], SECONDS)
  const beside = new Set(seen)
  const thread = threadOf(lead, seen, materials)
  const hasFlow = order.length - seen.size >= THIRDS + FLOW
  const thirds = take(order, hasFlow ? THIRDS : 0)
  const latest = take(order, LATEST)
  const blocks = sectionBlocks(take, materials)
  const edition = editionOf(seen, materials)
  return {
    type: 'front',
    head: { title: site.name, description: site.description || site.tagline || site.name, address: FRONT },
    ...(edition && { edition }),
    ...(lead && { lead: leadOf(lead, beside, materials) }),
    seconds: seconds.map((slug) => pictured(slug, 'card', materials)),
    thirds: thirds.map((slug) => found(materials.cards, slug)),
    latest: latest.map((slug) => found(materials.cards, slug)),
    ...(thread && { thread }),
    blocks,
    mostCited: mostCitedOf(
      order.filter((slug) => !seen.has(slug)),
      MOST_CITED,
      materials,
    ),
  }
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
