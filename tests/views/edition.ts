import type { Article } from '../../lib/article/article'
import { VIEWS } from '../../lib/build/families-by-step'
import type { Address } from '../../lib/paths'
import type { ArticleView } from '../../lib/views/article-view'
import type { ListingView, MonthView } from '../../lib/views/list-views'
import type { PictureRequests } from '../../lib/views/picture-requests'
import type { FrontView, View } from '../../lib/views/view'
import type { Frame } from '../../lib/views/view-parts'
import { anArticle, type PaperOptions, validFacts } from '../catalogue/article-builders'

/** The clock of these tests. */
export const NOON = '2025-06-20 12:00'

/** The views of a valid paper by address, and its frame. */
export function editionOf(
  articles: Article[],
  rest?: PaperOptions,
  pictures: PictureRequests = anyPicture(),
  now: string = NOON,
): { frame: Frame; views: ReadonlyMap<Address, View> } {
  const facts = validFacts(articles, { pictures, now, ...rest })
  facts.refresh(VIEWS)
  const frame = facts.fact('frame', '')
  if (!frame) throw new Error('the paper has no frame')
  const views = facts.keys('view').flatMap(({ key }): [Address, View][] => {
    const view = facts.fact('view', key)
    return view ? [[key as Address, view]] : []
  })
  return { frame, views: new Map(views) }
}

export const viewsOf = (...given: Parameters<typeof editionOf>): ReadonlyMap<Address, View> => editionOf(...given).views

export const frontOf = (views: ReadonlyMap<Address, View>): FrontView => viewAt(views, '/') as FrontView
export const articleOf = (views: ReadonlyMap<Address, View>, slug: string): ArticleView =>
  viewAt(views, `/articles/${slug}/`) as ArticleView
export const listingOf = (views: ReadonlyMap<Address, View>, address: Address): ListingView =>
  viewAt(views, address) as ListingView
export const monthOf = (views: ReadonlyMap<Address, View>, address: Address): MonthView =>
  viewAt(views, address) as MonthView

function viewAt(views: ReadonlyMap<Address, View>, address: Address): View {
  const view = views.get(address)
  if (view === undefined) throw new Error(`no view at ${address}, only at ${[...views.keys()].join(' ')}`)
  return view
}

/**
 * `count` articles, one a day from 1 January 2025 on: `a001` is the oldest. Sections, tags and
 * citations recur.
 */
export function aRun(
  count: number,
  more: (index: number) => Partial<Parameters<typeof anArticle>[0]> = () => ({}),
): Article[] {
  return Array.from({ length: count }, (_, index) =>
    anArticle({ slug: nameOf(index), date: dayOf(index), ...more(index) }),
  )
}

export const nameOf = (index: number): string => `a${String(index + 1).padStart(3, '0')}`
const dayOf = (index: number): string => new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10)

/** Picture requests that accept these pictures; each rendition names its slot. */
export function anyPicture(...sources: string[]): PictureRequests {
  const renditionAt = (address: string) => ({ src: address, width: 1200, height: 800, sources: [] })
  return {
    renditions: ({ src }, slot) =>
      sources.includes(src) ? { tone: { level: 3 }, rendition: renditionAt(`/${slot}/${src}`) } : undefined,
    crops: ({ src }) => [`/16x9/${src}`],
    cover: (title, hue) => `/${hue}/${title}`,
    document: () => undefined,
  }
}

/** The last part of each address: the slugs of a list of cards or links. */
export const slugsOf = (items: readonly { href: string }[]): string[] =>
  items.map(({ href }) => href.replace(/\/$/, '').replace(/^.*\//, ''))
