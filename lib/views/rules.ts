import type { Slug } from '../article/slug'
import { memberRow } from '../catalogue/facts/list-rows'
import { lists } from '../catalogue/facts/lists'
import { hasPage } from '../catalogue/facts/published-pages'
import { publicationKey } from '../catalogue/publication-order'
import { type PageKind, type PageParams, pageAt, SINGLE_PAGES } from '../page-kinds'
import type { Site } from '../site'
import type { FactReader, Row, Rules } from '../store/rule'
import { adoptionOf } from './adoption'
import { archivesView } from './archives'
import { articleView } from './article'
import { cardView } from './card'
import { correctionsView } from './corrections'
import { frameView } from './frame'
import { frontView } from './front'
import { indexView } from './index-of-names'
import type { IndexView, ListingView, ListKind } from './list-views'
import { listingView } from './listing'
import { monthView } from './month'
import { notFoundView } from './not-found'
import type { PageContext } from './page-context'
import type { PictureRequests } from './picture-requests'
import { planView } from './plan'
import { readingListView } from './reading-list'
import { recommend } from './recommendations'
import { searchView } from './search'
import { pageView } from './static-page'
import { passageOf } from './target-passage'
import { trailView } from './trail'
import { versionsView } from './versions'
import type { View, ViewOf } from './view'
import type { ViewFacts } from './view-facts'
import { yearView } from './year'

/** Picture requests that are recorded as rows of the page that shows the pictures. */
interface RecordedRequests extends PictureRequests {
  rows: () => Row[]
}

export type OpenPictureRequests = (read: FactReader<ViewFacts>) => RecordedRequests

type Make<V> = (context: PageContext, params: PageParams) => V | undefined

/** The function that makes the view of each kind of page. */
const MAKE: { [K in PageKind]: Make<ViewOf[K]> } = {
  front: frontView,
  sections: index('section'),
  authors: index('author'),
  'all-series': index('series'),
  tags: index('tag'),
  archives: archivesView,
  plan: planView,
  corrections: correctionsView,
  'reading-list': readingListView,
  trail: trailView,
  search: searchView,
  'not-found': notFoundView,
  versions: (context, { slug = '' }) => versionsView(slug as Slug, context),
  article: (context, { slug }) => articleView(slug as Slug, context),
  section: listing('section'),
  author: listing('author'),
  series: listing('series'),
  tag: listing('tag'),
  year: (context, { year = '' }) => yearView(year, context),
  month: (context, { year, month }) => monthView(`${year}-${month}`, context),
  page: (context, { page = '' }) => pageView(page, context),
}

function index(shape: ListKind): Make<IndexView> {
  return (context) => indexView(shape, context)
}

function listing(kind: ListKind): Make<ListingView> {
  return (context, { id = '' }) => listingView(kind, id, context)
}

type RowsOf = (view: View, site: Site) => Row[]

/** The rules that derive pages. `rowsOf` returns the rows of a page, such as its sitemap entry. */
export function viewRules(openPictures: OpenPictureRequests, rowsOf: RowsOf): Rules<ViewFacts> {
  return { ...partRules(openPictures), ...pageRules(openPictures, rowsOf) }
}

/** The rules of what several pages show. */
function partRules(openPictures: OpenPictureRequests): Rules<ViewFacts> {
  return {
    card: {
      derive(slug, read) {
        const isThere = read.fact('article', slug) && read.fact('names', slug)
        return isThere ? { value: cardView(slug as Slug, { read, pictures: openPictures(read) }) } : {}
      },
    },
    image: { derive: (slug, read) => ({ value: read.fact('article', slug)?.image }) },
    recommended: {
      keyList: lists.articles,
      derive(slug, read) {
        const identity = read.fact('identity', slug)
        if (!identity || identity.draft) return {}
        const value = recommend(slug as Slug, { read, pictures: openPictures(read) })
        const at = { sort: publicationKey(identity), member: slug }
        return { value, rows: value.map((to) => ({ list: lists.recommending(to.slug), ...at })) }
      },
    },
    adoption: {
      keyList: lists.articles,
      derive(slug, read) {
        const value = adoptionOf(slug as Slug, { read, pictures: openPictures(read) })
        return value ? { value, rows: [memberRow(lists.adopted(value.host), slug, value.reason)] } : {}
      },
    },
    passage: { derive: (key, read) => ({ value: passageOf(key, { read, pictures: openPictures(read) }) }) },
  }
}

function pageRules(openPictures: OpenPictureRequests, rowsOf: RowsOf): Rules<ViewFacts> {
  return {
    frame: {
      keyList: lists.single,
      derive(_, read) {
        const value = frameView({ read, pictures: openPictures(read) })
        const addresses = SINGLE_PAGES.filter((address) => hasPage(address, read))
        return { value, rows: addresses.map((address) => memberRow(lists.addresses, address)) }
      },
    },
    view: {
      keyList: lists.addresses,
      storesValue: false,
      tracksChanges: true,
      derive(address, read) {
        const pictures = openPictures(read)
        const value = viewAt(address, { read, pictures })
        const site = read.fact('site', '')
        return value && site ? { value, rows: [...pictures.rows(), ...rowsOf(value, site)] } : {}
      },
    },
  }
}

/** The view of an address, made from facts; undefined if no page has this address. */
export function viewAt(address: string, context: PageContext): View | undefined {
  const page = pageAt(address)
  return page && MAKE[page.kind](context, page.params)
}
