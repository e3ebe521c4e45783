import type { StaticPage } from '../article'
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

/** Addresses that would lead to two documents. Two files of one name never come this far: `lib/content` refuses them. */
export function clashes(known: Known, pages: readonly StaticPage[]): Problem[] {
  return [...reserved(pages), ...aliases(known)]
}

function reserved(pages: readonly StaticPage[]): Problem[] {
  const clashing = pages.filter(({ slug }) => RESERVED.has(slug))
  return clashing.map(({ slug, file }) => reservedPage({ file, line: 1, column: 1, length: 1 }, slug))
}

function aliases({ articles, bySlug, byAlias, sources }: Known): Problem[] {
  return articles.flatMap((article) =>
    article.aliases.flatMap((alias) => {
      const place = () => placeOf(sources, article.file, alias)
      const current = bySlug.get(alias)
      if (current !== undefined) return [aliasOfArticle(place(), alias, current)]
      const rival = byAlias.get(alias)
      return rival === undefined || rival === article ? [] : [sameAlias(place(), alias, rival)]
    }),
  )
}
