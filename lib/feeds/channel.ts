import type { Address } from '../paths'
import type { Site } from '../site'
import type { ListingView } from '../views/list-views'
import type { Item } from './item'
import { feedText } from './machine-text'
import { newest } from './newest'
import type { Tombstone } from './tombstones'

/** What a feed covers, whatever its format: the paper, or one of its lists. */
export interface Channel {
  /** The page that the feed belongs to. The feed's address begins with the page's. */
  page: Address
  title: string
  description: string
  /** The articles last withdrawn. */
  withdrawn?: readonly Tombstone[]
  /** Newest first. */
  items: Item[]
}

/** The whole paper. `items` may be in any order. */
export function paperChannel(site: Site, items: readonly Item[]): Channel {
  const description = site.description || site.tagline || site.name
  return { page: '/', title: feedText(site.name), description: feedText(description), items: newest(items) }
}

/**
 * One section, series, author or subject, with the articles that its page shows. A series reads
 * oldest first; its feed is newest first like the others.
 */
export function listingChannel(site: Site, listing: ListingView, items: readonly Item[]): Channel {
  const { head, title } = listing
  return {
    page: head.address,
    title: feedText(`${title} — ${site.name}`),
    description: feedText(head.description),
    items: newest(items),
  }
}
