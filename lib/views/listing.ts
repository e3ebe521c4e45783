import type { Author, Series } from '../article/registry'
import type { Slug } from '../article/slug'
import { lists } from '../catalogue/facts/lists'
import { addressOf } from '../page-kinds'
import { FRONT, monthPath } from '../paths'
import { fnv1a } from '../text/hash'
import { authorSummary } from './author-summary'
import { sectionLink } from './frame'
import { INDEX_OF, indexLink } from './index-of-names'
import type { ListingView, ListKind } from './list-views'
import { mostCitedOf } from './most-cited'
import { cardOf, languageFor, newest, type PageContext, siteOf } from './page-context'
import { illustrated, pictured } from './shown-pictures'
import { takeAwayOfSeries } from './take-away'
import type { Card, Link } from './view-parts'

/** A section, an author, a series or a subject. */
type Named = Author & Pick<Series, 'closed'>

/**
 * Older articles are in the archives. With numbered pages, each new article would shift every page.
 */
const LONGEST = 30
const MOST_CITED = 3

export function listingView(shape: ListKind, id: string, context: PageContext): ListingView | undefined {
  const { read } = context
  const of = namedAs(shape, id, context)
  if (!of) return undefined
  const shelf = lists.articlesNaming(shape, id)
  const slugs = shape === 'series' ? (read.fact('seriesOrder', id) ?? []) : newest(shelf, LONGEST + 1, context)
  const shown = shape === 'series' ? slugs : slugs.slice(0, LONGEST)
  const more = moreAfter(slugs[shown.length], context)
  const section = shape === 'section' && read.fact('sectionPages', '')?.find((one) => one.id === id)
  const count = read.count(shelf)
  const { words } = languageFor(context)
  const address = addressOf(shape, { id })
  const takeAway = shape === 'series' ? takeAwayOfSeries(address, context) : []
  return {
    type: 'listing',
    shape,
    head: {
      title: of.name,
      description: of.description ?? words.head[shape](of.name, siteOf(context).name, count),
      address,
    },
    breadcrumb: [{ href: FRONT, text: words.common.front }, indexLink(INDEX_OF[shape], context)],
    title: of.name,
    ...(of.description !== undefined && { intro: of.description }),
    ...(section && { section: sectionLink(section) }),
    count,
    cards: shape === 'series' ? shown.map((slug) => cardOf(slug, context)) : withPictures(shown, context),
    mostCited: shape === 'series' ? [] : mostCitedOf(lists.mostCited(shape, id), MOST_CITED, context),
    ...(shape === 'author' && { author: authorSummary(of, context) }),
    ...(of.closed && { closed: true as const }),
    ...(takeAway.length > 0 && { takeAway }),
    ...(more && { more }),
  }
}

/** The name comes from the registry of the newsroom, else from the articles. */
export function namedAs(shape: ListKind, id: string, { read }: PageContext): Named | undefined {
  const bearer = () => read.fact('inferredName', `${shape}/${id}`)
  const among = (all: readonly Named[] | undefined) => (all ? all.find((one) => one.id === id) : bearer())
  if (shape === 'section') return among(read.fact('sectionList', ''))
  if (shape === 'author') return among(read.fact('authors', ''))
  return shape === 'series' ? among(read.fact('series', '')) : bearer()
}

/**
 * Where pictures are missing, about every other article has a drawing: a page of bare titles looks
 * broken, and a wall of drawings looks poor. The article decides, so that a new one changes no
 * other.
 */
function withPictures(slugs: readonly Slug[], context: PageContext): Card[] {
  return slugs.map((slug) => (fnv1a(slug) % 2 ? illustrated : pictured)(slug, 'row', context))
}

/** A link to the month of the first article that the list leaves out. */
function moreAfter(next: Slug | undefined, context: PageContext): Link | undefined {
  if (next === undefined) return undefined
  const { monthName, words } = languageFor(context)
  const month = cardOf(next, context).date.day.slice(0, 7)
  return { href: monthPath(month), text: words.listing.more(monthName(month)) }
}
