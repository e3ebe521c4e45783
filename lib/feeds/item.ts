import { absoluteUrl } from '../paths'
import type { Picture } from '../picture'
import type { Site } from '../site'
import type { ArticleView } from '../views/article-view'
import { articleContent } from './article-content'
import type { FeedContext } from './feed-context'
import { largestFile, type PictureFile } from './largest-picture-file'
import { feedText } from './machine-text'
import { instant } from './rfc3339'

/** An article as every feed format needs it. Addresses are absolute, dates are RFC 3339. */
export interface Item {
  /** The permanent id: it does not change when the address does. */
  id: string
  url: string
  title: string
  /** The deck, or the first words. */
  summary: string
  published: string
  /** The date of the last change that matters to a reader. */
  updated: string
  authors: { name: string; url: string }[]
  categories: string[]
  /** The people who took part, besides the authors. */
  contributors: string[]
  picture?: ItemPicture
  /** The sounds and videos of the article. */
  media: ItemMedia[]
  html: string
  lang: string
}

/** `bytes` is 0 when the size is unknown. */
export type ItemPicture = PictureFile & Pick<Picture, 'alt' | 'caption' | 'credit'> & { bytes: number }

interface ItemMedia {
  address: string
  type: string
  bytes: number
  title: string
}

export function itemOf(view: ArticleView, context: FeedContext): Item {
  const { site, idOf } = context
  const { address, description } = view.head
  const url = absoluteUrl(site, address)
  return {
    id: idOf?.(address) ?? url,
    url,
    title: feedText(view.title),
    summary: feedText(view.deck ?? description),
    published: instant(view.published, site.timezone),
    updated: instant(view.updated ?? view.published, site.timezone),
    authors: view.authors.map(({ href, text }) => ({ name: feedText(text), url: absoluteUrl(site, href) })),
    categories: categoriesOf(view),
    contributors: (view.contributors ?? []).flatMap(({ names }) => names.map(feedText)),
    ...(view.picture && { picture: pictureOf(view.picture, context) }),
    media: mediaOf(view, site),
    html: feedText(articleContent(view, site)),
    lang: view.lang,
  }
}

function mediaOf({ blocks }: ArticleView, site: Site): ItemMedia[] {
  return blocks.flatMap((block): ItemMedia[] => {
    if (block.type !== 'media') return []
    const { address, mediaType: type, size: bytes, title } = block
    return [{ address: absoluteUrl(site, address), type, bytes, title: feedText(title) }]
  })
}

function categoriesOf({ section, tags }: ArticleView): string[] {
  return [...(section ? [section.name] : []), ...tags.map(({ text }) => text)].map(feedText)
}

function pictureOf(
  { rendition, thumb: _, tone: __, captionHtml: ___, creditHtml: ____, ...texts }: Picture,
  { site, bytesOf }: FeedContext,
): ItemPicture {
  const file = largestFile(rendition)
  return { ...texts, ...file, address: absoluteUrl(site, file.address), bytes: bytesOf?.(file.address) ?? 0 }
}
