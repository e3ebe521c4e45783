import { generateRssFeed } from 'feedsmith'
import { absoluteUrl, ICONS, rssPath } from '../paths'
import type { Site } from '../site'
import type { Channel } from './channel'
import { FeedDate, latest } from './feed-date'
import { feedStylesheets } from './feed-style'
import type { Item, ItemPicture } from './item'

/** Minutes before a feed reader should fetch again. */
const HOUR = 60

/** RSS 2.0, following the profile of the RSS Advisory Board. `items` are newest first. */
export function rssFeed({ page, title, description, items }: Channel, site: Site): string {
  const updated = latest(items.map((item) => item.updated))
  const feed = {
    title,
    link: absoluteUrl(site, page),
    description,
    language: site.locale,
    ttl: HOUR,
    image: { url: absoluteUrl(site, ICONS.feed), title, link: absoluteUrl(site, page), width: 144, height: 144 },
    ...(updated && { lastBuildDate: updated }),
    atom: {
      links: [
        { rel: 'self', href: absoluteUrl(site, rssPath(page)), type: 'application/rss+xml' },
        ...(site.hub ? [{ rel: 'hub', href: site.hub }] : []),
      ],
    },
    items: items.map(rssItem),
  }
  return generateRssFeed(feed, { stylesheets: feedStylesheets(site) })
}

/**
 * Authors go to `dc:creator`: the profile reserves `author` for e-mail addresses. It allows one
 * enclosure: a sound or a video, which podcast players look for, before the picture.
 */
function rssItem({
  id,
  url,
  title,
  summary,
  published,
  authors,
  categories,
  contributors,
  picture,
  media,
  html,
}: Item) {
  const [enclosure] = [...media, ...(picture ? [picture] : [])]

  return {
    title,
    link: url,
    guid: { value: id, isPermaLink: id === url },
    pubDate: new FeedDate(published),
    // Feed readers show the description as HTML, so it is escaped twice.
    description: summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    dc: { creators: authors.map(({ name }) => name), ...(contributors.length > 0 && { contributors }) },
    categories: categories.map((name) => ({ name })),
    ...(enclosure && { enclosures: [{ url: enclosure.address, length: enclosure.bytes, type: enclosure.type }] }),
    ...(picture && { media: { contents: [mediaContent(picture)] } }),
    content: { encoded: html },
  }
}

/** Media RSS, for feed readers that show the picture beside the title. */
function mediaContent({ address, type, width, height, caption, credit }: ItemPicture) {
  return {
    url: address,
    type,
    medium: 'image',
    width,
    height,
    ...(caption && { description: { value: caption } }),
    ...(credit && { credits: [{ value: credit }] }),
  }
}
