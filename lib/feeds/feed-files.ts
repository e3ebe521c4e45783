import { type Address, atomPath, jsonFeedPath, rssPath } from '../paths'
import type { Site } from '../site'
import { atomFeed } from './atom'
import type { Channel } from './channel'
import { jsonFeed } from './json-feed'
import { rssFeed } from './rss'

/** The feed of the paper or of one of its lists, in each of its formats. */
export function feedFiles(channel: Channel, site: Site): [Address, string][] {
  return [
    [atomPath(channel.page), atomFeed(channel, site)],
    [rssPath(channel.page), rssFeed(channel, site)],
    [jsonFeedPath(channel.page), jsonFeed(channel, site)],
  ]
}
