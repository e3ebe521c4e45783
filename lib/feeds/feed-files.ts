import { type Address, atomPath, jsonFeedPath, rssPath } from '../paths'
import type { Site } from '../site'
import { atomFeed } from './atom'
import type { Channel, ChannelHead } from './channel'
import type { FeedContext } from './feed-context'
import { type Item, itemOf } from './item'
import { jsonFeed } from './json-feed'
import { rssFeed } from './rss'

/** The feed of the paper or of one of its lists, in each of its formats. */
export function feedFiles(channel: Channel, telling: FeedContext): [Address, string][] {
  return formatsOf(
    channel,
    channel.articles.map((view) => itemOf(view, telling)),
    telling.site,
  )
}

/** A feed in each of its formats, whatever its items are. */
export function formatsOf(channel: ChannelHead, items: Item[], site: Site): [Address, string][] {
  return [
    [atomPath(channel.page), atomFeed(channel, items, site)],
    [rssPath(channel.page), rssFeed(channel, items, site)],
    [jsonFeedPath(channel.page), jsonFeed(channel, items, site)],
  ]
}
