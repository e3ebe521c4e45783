import type { Address } from '../paths'
import type { Site } from '../site'
import type { ArticleView, ListingView } from '../views/view'
import { feedText } from './machine-text'
import { newest } from './newest'
import type { Tombstone } from './tombstones'

/** What a feed says of itself, whatever its format. */
export interface ChannelHead {
  /** The page that the feed accompanies; the address of the feed begins with it. */
  page: Address
  title: string
  description: string
  /** The last articles that were withdrawn from it. */
  withdrawn?: readonly Tombstone[]
}

/** What a feed covers: the paper, or one of its lists. */
export interface Channel extends ChannelHead {
  /** Newest first. */
  articles: ArticleView[]
}

/** The whole paper. `articles` may be in any order. */
export function paperChannel(site: Site, articles: readonly ArticleView[]): Channel {
  const description = site.description || site.tagline || site.name
  const told = newest(articles)
  return { page: '/', title: feedText(site.name), description: feedText(description), articles: told }
}

/**
 * One section, series, author or subject, with the articles that its page shows. A series reads
 * oldest first; its feed is newest first like the others.
 */
export function listingChannel(site: Site, listing: ListingView, articles: readonly ArticleView[]): Channel {
  const { head, title } = listing
  return {
    page: head.address,
    title: feedText(`${title} — ${site.name}`),
    description: feedText(head.description),
    articles: newest(articles),
  }
}
