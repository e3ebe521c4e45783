import type { Article, StaticPage } from '../article'
import type { Problem } from '../problem'
import { placeOf } from './excerpt'
import type { Known } from './known'
import { aliasOfArticle, reservedPage, sameAlias } from './objections'

/** First parts of addresses that the paper makes itself, and those that static hosts answer with. */
const RESERVED = new Set([
  'articles',
  'rubriques',
  'auteurs',
  'dossiers',
  'sujets',
  'archives',
  'plan',
  'pile',
  'recherche',
  '404',
])

/** A page whose address the paper keeps for itself. Two files of one name never come this far: they are refused as they are read. */
export function reservedAddress({ slug, file }: StaticPage): Problem[] {
  return RESERVED.has(slug) ? [reservedPage({ file, line: 1, column: 1, length: 1 }, slug)] : []
}

/** Former addresses of an article that would lead to two documents. */
export function clashingAliases({ slug, file, aliases }: Article, { bySlug, byAlias, textOf }: Known): Problem[] {
  return aliases.flatMap((alias) => {
    const place = () => placeOf(textOf, file, alias)
    const current = bySlug(alias)
    if (current !== undefined) return [aliasOfArticle(place(), alias, current)]
    const rival = byAlias(alias)
    return rival === undefined || rival.slug === slug ? [] : [sameAlias(place(), alias, rival)]
  })
}
