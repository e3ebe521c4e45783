import type { PublicationDate } from '../article/publication-date'
import type { Slug } from '../article/slug'
import { lists } from '../catalogue/facts/lists'
import { FRONT } from '../paths'
import { featuredSeries } from './featured-series'
import { frontSections } from './front-sections'
import { leadOf, leadSlug } from './lead'
import { mostCitedOf } from './most-cited'
import { cardOf, identityOf, newest, type PageContext, siteOf } from './page-context'
import { pictured } from './shown-pictures'
import { takeUnseen } from './take-unseen'
import type { FrontView } from './view'

const SECONDS = 3
const THIRDS = 3
const LATEST = 8
const MOST_CITED = 5

/** « En continu » needs at least this many lines; a smaller paper has no second row. */
const FLOW = 4

/**
 * The front page is filled from the top. A story is shown once, except that the lead keeps its node
 * on « Le fil ». The editors' choices, including the series, come before the newest.
 */
export function frontView(context: PageContext): FrontView {
  const { read } = context
  const site = siteOf(context)
  const chosen = (read.fact('front', '')?.seconds ?? []) as Slug[]
  const lead = leadSlug(context)
  const seen = new Set(lead === undefined ? [] : [lead])
  const order = (count: number) => newest(lists.published, seen.size + count, context)
  const take = (slugs: readonly Slug[], count: number) => takeUnseen(slugs, count, seen)

  const seconds = take([...chosen, ...order(SECONDS)], SECONDS)
  const beside = new Set(seen)
  const series = featuredSeries(lead, seen, context)
  const hasFlow = read.count(lists.published) - seen.size >= THIRDS + FLOW
  const thirds = take(order(THIRDS), hasFlow ? THIRDS : 0)
  const latest = take(order(LATEST), LATEST)
  const sections = frontSections(seen, context)
  const edition = editionOf(seen, context)
  return {
    type: 'front',
    head: { title: site.name, description: site.description || site.tagline || site.name, address: FRONT },
    ...(edition && { edition }),
    ...(lead && { lead: leadOf(lead, beside, context) }),
    seconds: seconds.map((slug) => pictured(slug, 'card', context)),
    thirds: thirds.map((slug) => cardOf(slug, context)),
    latest: latest.map((slug) => cardOf(slug, context)),
    ...(series && { featuredSeries: series }),
    sections,
    mostCited: mostCitedOf(lists.mostCited('paper', ''), MOST_CITED, context, seen),
  }
}

/** The newest publication or update among the stories shown. */
function editionOf(seen: ReadonlySet<Slug>, context: PageContext): PublicationDate | undefined {
  const dates = [...seen].flatMap((slug) => {
    const { date, updated } = identityOf(slug, context)
    return updated === undefined ? [date] : [date, updated]
  })
  return dates.reduce<PublicationDate | undefined>((newest, date) => {
    return newest === undefined || instantOf(date) > instantOf(newest) ? date : newest
  }, undefined)
}

function instantOf({ day, time }: PublicationDate): string {
  return `${day} ${time ?? ''}`
}
