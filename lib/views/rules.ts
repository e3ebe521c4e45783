import type { Slug } from '../article'
import { lists } from '../catalogue/facts/facts'
import { member } from '../catalogue/facts/rows'
import { type Address, ARCHIVES, FRONT, PILE, PLAN, SEARCH } from '../paths'
import type { Site } from '../site'
import type { Read, Row, Rules } from '../store/rule'
import { archivesView } from './archives'
import { articleView } from './article'
import { cardView } from './card'
import { frameView } from './frame'
import { frontView } from './front'
import { listingView } from './listing'
import { monthView } from './month'
import { NOT_FOUND, notFoundView } from './not-found'
import { pageView } from './page'
import type { PageContext, ViewFacts } from './page-context'
import { pileView } from './pile'
import { planView } from './plan'
import { searchView } from './search'
import type { PictureDesk, View } from './view'

/** A desk that knows what has been ordered: each picture is a row of the page that shows it. */
export interface OrderingDesk extends PictureDesk {
  rows: () => Row[]
}

export type OpenDesk = (read: Read<ViewFacts>) => OrderingDesk

/** Pages that every paper has. */
const FIXED = {
  [FRONT]: frontView,
  [ARCHIVES]: archivesView,
  [PLAN]: planView,
  [PILE]: pileView,
  [SEARCH]: searchView,
  [NOT_FOUND]: notFoundView,
} satisfies Record<Address, (context: PageContext) => View>

/** Pages of one shape, by the first part of their address. */
const SHAPES: Record<string, (id: string, context: PageContext) => View | undefined> = {
  articles: (slug, context) => articleView(slug as Slug, context),
  rubriques: (id, context) => listingView('section', id, context),
  auteurs: (id, context) => listingView('author', id, context),
  dossiers: (id, context) => listingView('series', id, context),
  sujets: (id, context) => listingView('tag', id, context),
  archives: (month, context) => monthView(month.replace('/', '-'), context),
}

/** How the pages of a paper are derived from what it knows. `rowsOf` gives what a page tells to lists: its place in a sitemap. */
export function viewRules(openDesk: OpenDesk, rowsOf: (view: View, site: Site) => Row[]): Rules<ViewFacts> {
  return {
    card: {
      derive(slug, read) {
        const isThere = read.fact('article', slug) && read.fact('names', slug)
        return isThere ? { value: cardView(slug as Slug, { read, desk: openDesk(read) }) } : {}
      },
    },
    image: { derive: (slug, read) => ({ value: read.fact('article', slug)?.image }) },
    frame: {
      over: lists.paper,
      derive: (_, read) => ({
        value: frameView({ read, desk: openDesk(read) }),
        rows: Object.keys(FIXED).map((address) => member(lists.addresses, address)),
      }),
    },
    view: {
      over: lists.addresses,
      isKept: false,
      isWatched: true,
      derive(address, read) {
        const desk = openDesk(read)
        const value = viewAt(address, { read, desk })
        const site = read.fact('site', '')
        return value && site ? { value, rows: [...desk.rows(), ...rowsOf(value, site)] } : {}
      },
    },
  }
}

function viewAt(address: string, context: PageContext): View | undefined {
  const fixed = FIXED[address as keyof typeof FIXED]
  if (fixed) return fixed(context)
  const [, shape = '', ...rest] = address.slice(0, -1).split('/')
  const make = SHAPES[shape]
  return make && rest.length > 0 ? make(rest.join('/'), context) : pageView(shape, context)
}
