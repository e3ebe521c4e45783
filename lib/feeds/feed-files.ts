import { type Address, atomPath, jsonFeedPath, rssPath } from '../paths'
import { atomFeed } from './atom'
import type { Channel } from './channel'
import type { FeedContext } from './feed-context'
import { itemOf } from './item'
import { jsonFeed } from './json-feed'
import { rssFeed } from './rss'

/** The feed of the paper or of one of its lists, in each of its formats. */
export function feedFiles(channel: Channel, telling: FeedContext): [Address, string][] {
  const { site } = telling
  const items = channel.articles.map((view) => itemOf(view, telling))
  return [
    [atomPath(channel.page), atomFeed(channel, items, site)],
    [rssPath(channel.page), rssFeed(channel, items, site)],
    [jsonFeedPath(channel.page), jsonFeed(channel, items, site)],
  ]
}
