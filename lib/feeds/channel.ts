import type { Address } from '../paths'
import type { Site } from '../site'
import type { ArticleView, ListingView } from '../views/view'
import { feedText } from './machine-text'
import { newest } from './newest'

/** What a feed is a feed of, whatever its format: the paper, or one of its lists. */
export interface Channel {
  /** The page that the feed accompanies, and under which it lies. */
  page: Address
  title: string
  description: string
  /** Newest first. */
  articles: ArticleView[]
}

/** All that the paper publishes; `articles` in any order. */
export function paperChannel(site: Site, articles: readonly ArticleView[]): Channel {
  const description = site.description || site.tagline || site.name
  const told = newest(articles)
  return { page: '/', title: feedText(site.name), description: feedText(description), articles: told }
}

/** One section, dossier, author or subject, with the articles that its page shows. A dossier, which reads oldest first, is turned round. */
export function listingChannel(site: Site, listing: ListingView, articles: readonly ArticleView[]): Channel {
  const { head, title } = listing
  return {
    page: head.address,
    title: feedText(`${title} — ${site.name}`),
    description: feedText(head.description),
    articles: newest(articles),
  }
}
