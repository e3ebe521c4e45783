import type { Article, StaticPage } from '../article/article'
import { formerName, oldAddressOf } from '../content/old-address'
import { PAGE_KINDS, pageEntry } from '../page-kinds'
import { BUILT_FOLDERS, NEWSDESK, pagePath } from '../paths'
import type { Problem } from '../problem'
import { reservedWords } from '../public-address'
import type { Site } from '../site'
import type { ArticleIndex } from './article-index'
import { aliasClaimedTwice, aliasInUse, aliasOfPage, reservedPage } from './link-errors'
import { findPlace } from './source-lines'

/** The first parts of the routes, and the folders of files that are no page. */
const RESERVED = new Set([...PAGE_KINDS.map((kind) => pageEntry(kind).route.split('/')[1]), ...BUILT_FOLDERS])

/**
 * The error of a static page whose address starts like those of our own pages, in French or
 * translated, or is that of the editor. Two files with one name are refused earlier, when they are
 * read.
 */
export function reservedAddress({ slug, file }: StaticPage, { admin, language }: Site): Problem[] {
  const isEditor = admin !== undefined && pagePath(slug) === NEWSDESK
  const isReserved = RESERVED.has(slug) || reservedWords(language).includes(slug) || isEditor
  return isReserved ? [reservedPage({ file, line: 1, column: 1, length: 1 }, slug)] : []
}

/** Former names are looked up by name, other former addresses by address. */
export function aliasKey(alias: string): string {
  const address = oldAddressOf(alias)
  return address === undefined ? alias : (formerName(address) ?? address)
}

/** Former addresses of an article that would lead to two documents. */
export function clashingAliases(
  { slug, file, aliases }: Article,
  { bySlug, byAlias, textOf }: ArticleIndex,
  isPublished: (address: string) => boolean,
): Problem[] {
  return aliases.flatMap((alias) => {
    const key = aliasKey(alias)
    const place = () => findPlace(textOf, file, alias)
    const current = bySlug(key)
    if (current !== undefined) return [aliasInUse(place(), alias, current)]
    if (key.startsWith('/') && isPublished(key)) return [aliasOfPage(place(), alias)]
    const rival = byAlias(key)
    return rival === undefined || rival.slug === slug
      ? []
      : [aliasClaimedTwice(place(), alias, rival, findPlace(textOf, rival.file, alias))]
  })
}
