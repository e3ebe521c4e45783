import type { Article, StaticPage } from '../article'
import { PAGE_KINDS, pageEntry } from '../page-kinds'
import type { Problem } from '../problem'
import type { ArticleIndex } from './article-index'
import { aliasClaimedTwice, aliasInUse, reservedPage } from './link-errors'
import { findPlace } from './source-lines'

/** The first parts of the routes. */
const RESERVED = new Set(PAGE_KINDS.map((kind) => pageEntry(kind).route.split('/')[1]))

/**
 * A page whose address begins like those of the paper's own pages. Two files of one name never come
 * this far: they are refused as they are read.
 */
export function reservedAddress({ slug, file }: StaticPage): Problem[] {
  return RESERVED.has(slug) ? [reservedPage({ file, line: 1, column: 1, length: 1 }, slug)] : []
}

/** Former addresses of an article that would lead to two documents. */
export function clashingAliases(
  { slug, file, aliases }: Article,
  { bySlug, byAlias, textOf }: ArticleIndex,
): Problem[] {
  return aliases.flatMap((alias) => {
    const place = () => findPlace(textOf, file, alias)
    const current = bySlug(alias)
    if (current !== undefined) return [aliasInUse(place(), alias, current)]
    const rival = byAlias(alias)
    return rival === undefined || rival.slug === slug ? [] : [aliasClaimedTwice(place(), alias, rival)]
  })
}
