import type { Article } from '../article'
import { blockViews, contentsOf } from './blocks'
import { numberLinks } from './link-numbers'
import { destinationOf, linksOf, type PageContext } from './page-context'
import { resolveLinks } from './resolve-links'
import type { ArticleView } from './view'

/** What an article says: its blocks and its sources, with the addresses that their links lead to. */
export function textOf(
  article: Article,
  context: PageContext,
): Pick<ArticleView, 'contents' | 'blocks' | 'sources' | 'addresses'> {
  const written = article.sources?.map((source) => resolveLinks(source, (name) => destinationOf(name, context)))
  const views = blockViews(article.blocks, linksOf(article.slug, context), context)
  const { blocks, sources, addresses } = numberLinks(views, written)
  return {
    contents: contentsOf(article.blocks),
    blocks,
    ...(sources.length > 0 && { sources }),
    ...(addresses.length > 0 && { addresses }),
  }
}
