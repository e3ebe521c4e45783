import { type Address, atomPath, FEED_STYLE, jsonFeedPath, rssPath } from '../paths'
import type { ArticleView, View } from '../views/view'
import { atomFeed } from './atom'
import { type Channel, listingChannel, paperChannel } from './channel'
import { FEED_CSS } from './feed-style'
import { type Item, itemOf } from './item'
import { jsonFeed } from './json-feed'
import { rssFeed } from './rss'
import { type File, type Files, madeFrom, type Telling } from './telling'

/** Every feed: of the paper, and of each section, author, dossier and subject. */
export function feedFiles(views: ReadonlyMap<Address, View>, telling: Telling): Files {
  const all = [...views.values()]
  const listings = all.filter((view) => view.type === 'listing')
  const channels = [
    paperChannel(
      telling.site,
      all.filter((view) => view.type === 'article'),
    ),
    ...listings.map((listing) => listingChannel(telling.site, listing, views)),
  ]
  const item = remembering((view: ArticleView) => itemOf(view, telling))
  return new Map([[FEED_STYLE, () => FEED_CSS], ...channels.flatMap((channel) => filesOf(channel, item, telling))])
}

function filesOf(channel: Channel, item: (view: ArticleView) => Item, { site }: Telling): File[] {
  const items = () => channel.articles.map(item)
  return [
    [atomPath(channel.page), madeFrom(channel.views, () => atomFeed(channel, items(), site))],
    [rssPath(channel.page), madeFrom(channel.views, () => rssFeed(channel, items(), site))],
    [jsonFeedPath(channel.page), madeFrom(channel.views, () => jsonFeed(channel, items(), site))],
  ]
}

/** An article is in three formats of several feeds. */
function remembering<T extends object, R>(make: (of: T) => R): (of: T) => R {
  const made = new WeakMap<T, R>()
  return (of) => {
    const known = made.get(of) ?? make(of)
    made.set(of, known)
    return known
  }
}
