import { absoluteUrl } from '../paths'
import type { Picture } from '../picture'
import type { ArticleView } from '../views/view'
import { articleContent } from './article-content'
import { instant } from './instant'
import { largest, type PictureFile } from './largest'
import { legible } from './legible'
import type { Telling } from './telling'
import { Written } from './written'

/** An article as every format of feed tells it. Addresses are absolute. */
export interface Item {
  /** Never changes, even when the address does. */
  id: string
  url: string
  title: string
  /** The standfirst, or the first words. */
  summary: string
  published: Written
  /** Of the last change worth telling a reader. */
  updated: Written
  authors: { name: string; url: string }[]
  categories: string[]
  picture?: ItemPicture
  html: string
  lang: string
}

/** `bytes` is 0 when nobody knows. */
export type ItemPicture = PictureFile & Pick<Picture, 'alt' | 'caption' | 'credit'> & { bytes: number }

export function itemOf(view: ArticleView, telling: Telling): Item {
  const { site, idOf } = telling
  const { address, description } = view.head
  const url = absoluteUrl(site, address)
  return {
    id: idOf?.(address) ?? url,
    url,
    title: legible(view.title),
    summary: legible(view.deck ?? description),
    published: new Written(instant(view.published, site.timezone)),
    updated: new Written(instant(view.updated ?? view.published, site.timezone)),
    authors: view.authors.map(({ href, text }) => ({ name: legible(text), url: absoluteUrl(site, href) })),
    categories: categoriesOf(view),
    ...(view.picture && { picture: pictureOf(view.picture, telling) }),
    html: legible(articleContent(view, site)),
    lang: view.lang,
  }
}

function categoriesOf({ section, tags }: ArticleView): string[] {
  return [...(section ? [section.name] : []), ...tags.map(({ text }) => text)].map(legible)
}

function pictureOf({ rendition, thumb: _, tone: __, ...said }: Picture, { site, bytesOf }: Telling): ItemPicture {
  const file = largest(rendition)
  return { ...said, ...file, address: absoluteUrl(site, file.address), bytes: bytesOf?.(file.address) ?? 0 }
}
