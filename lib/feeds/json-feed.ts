import { generateJsonFeed } from 'feedsmith'
import { absoluteUrl, FRONT, ICONS, jsonFeedPath } from '../paths'
import type { Site } from '../site'
import type { Channel } from './channel'
import { FeedDate } from './feed-date'
import type { Item } from './item'

const VERSION = 'https://jsonfeed.org/version/1.1'

/**
 * JSON Feed 1.1. `items` are newest first. The format requires `items`, which feedsmith omits when
 * the list is empty.
 */
export function jsonFeed({ page, title, description, items }: Channel, site: Site): string {
  const feed = {
    title,
    home_page_url: absoluteUrl(site, page),
    feed_url: absoluteUrl(site, jsonFeedPath(page)),
    description,
    icon: absoluteUrl(site, ICONS.large),
    favicon: absoluteUrl(site, ICONS.small),
    language: site.locale,
    authors: [{ name: site.publisher.name, url: absoluteUrl(site, FRONT) }],
    ...(site.hub && { hubs: [{ type: 'WebSub', url: site.hub }] }),
    items: items.map(jsonItem),
  }
  return `${JSON.stringify(items.length > 0 ? generateJsonFeed(feed) : { version: VERSION, ...feed })}\n`
}

function jsonItem({
  id,
  url,
  title,
  summary,
  published,
  updated,
  authors,
  categories,
  picture,
  media,
  html,
  lang,
}: Item) {
  return {
    id,
    url,
    title,
    summary,
    content_html: html,
    date_published: new FeedDate(published),
    date_modified: new FeedDate(updated),
    authors,
    language: lang,
    ...(categories.length > 0 && { tags: categories }),
    ...(picture && { image: picture.address }),
    ...(media.length > 0 && {
      attachments: media.map(({ address, type, bytes, title: name }) => {
        return { url: address, mime_type: type, title: name, size_in_bytes: bytes }
      }),
    }),
  }
}
