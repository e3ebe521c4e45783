import type { Address } from '../paths'
import type { Site } from '../site'
import type { ArticleView, ListingView, View } from '../views/view'
import { legible } from './legible'
import { newest } from './newest'

/** What a feed is a feed of, whatever its format: the paper, or one of its lists. */
export interface Channel {
  /** The page that the feed accompanies, and under which it lies. */
  page: Address
  title: string
  description: string
  /** Newest first. */
  articles: ArticleView[]
  /** All the views that it tells of. */
  views: View[]
}

/** All that the paper publishes; `articles` in any order. */
export function paperChannel(site: Site, articles: readonly ArticleView[]): Channel {
  const description = site.description || site.tagline || site.name
  const told = newest(articles)
  return { page: '/', title: legible(site.name), description: legible(description), articles: told, views: told }
}

/** One section, dossier, author or subject. A dossier, which reads oldest first, is turned round. */
export function listingChannel(site: Site, listing: ListingView, views: ReadonlyMap<Address, View>): Channel {
  const articles = newest(listing.cards.flatMap(({ href }) => articleAt(href, views)))
  const { head, title } = listing
  return {
    page: head.address,
    title: legible(`${title} — ${site.name}`),
    description: legible(head.description),
    articles,
    views: [listing, ...articles],
  }
}

function articleAt(address: Address, views: ReadonlyMap<Address, View>): ArticleView[] {
  const view = views.get(address)
  return view?.type === 'article' ? [view] : []
}
