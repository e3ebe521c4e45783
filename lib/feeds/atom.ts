import { generateAtomFeed } from 'feedsmith'
import { absoluteUrl, atomPath, FRONT, ICONS } from '../paths'
import type { Site } from '../site'
import { escapeMarkup } from '../text/escape-markup'
import type { Channel } from './channel'
import { FeedDate, latest } from './feed-date'
import { feedStylesheets } from './feed-style'
import type { Item } from './item'
import { withTombstones } from './tombstones'

/** The date of a feed without entries: RFC 4287 §4.2.15 requires one, and it must not vary. */
const NEVER = new FeedDate('1970-01-01T00:00:00Z')

/** Atom (RFC 4287). `items` are newest first. */
export function atomFeed({ page, title, description, items, withdrawn = [] }: Channel, site: Site): string {
  const url = absoluteUrl(site, page)
  const feed = {
    id: url,
    title: { value: title },
    subtitle: { value: description },
    icon: absoluteUrl(site, ICONS.small),
    updated: latest([...items.map((item) => item.updated), ...withdrawn.map(({ when }) => when)]) ?? NEVER,
    authors: [{ name: site.publisher.name, uri: absoluteUrl(site, FRONT) }],
    links: [
      { rel: 'self', href: absoluteUrl(site, atomPath(page)), type: 'application/atom+xml' },
      { rel: 'alternate', href: url, type: 'text/html' },
      ...(site.hub ? [{ rel: 'hub', href: site.hub }] : []),
    ],
    xml: { lang: site.locale },
    entries: items.map(entry),
  }
  return withTombstones(generateAtomFeed(feed, { stylesheets: feedStylesheets(site) }), withdrawn)
}

function entry({
  id,
  url,
  title,
  summary,
  published,
  updated,
  authors,
  categories,
  contributors,
  picture,
  media,
  html,
  lang,
}: Item) {
  return {
    id,
    title: { value: title },
    published: new FeedDate(published),
    updated: new FeedDate(updated),
    authors: authors.map(({ name, url: uri }) => ({ name, uri })),
    ...(contributors.length > 0 && { contributors: contributors.map((name) => ({ name })) }),
    categories: categories.map((term) => ({ term })),
    links: [
      { rel: 'alternate', href: url, type: 'text/html' },
      ...(picture ? [{ rel: 'enclosure', href: picture.address, type: picture.type, length: picture.bytes }] : []),
      ...media.map(({ address, type, bytes }) => ({ rel: 'enclosure', href: address, type, length: bytes })),
    ],
    summary: { type: 'xhtml', value: linked(summary, url) },
    content: { type: 'html', value: html },
    xml: { lang },
  }
}

/** A link in XHTML (RFC 4287 §3.1.1.3): in a browser, the deck links to the article. */
function linked(text: string, url: string): string {
  return `<div xmlns="http://www.w3.org/1999/xhtml"><a href="${escapeMarkup(url)}">${escapeMarkup(text)}</a></div>`
}
