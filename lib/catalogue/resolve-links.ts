import type { Article, StaticPage } from '../article/article'
import type { Reference } from '../article/link'
import type { Slug } from '../article/slug'
import type { Place } from '../article/source-place'
import type { Identity, Links } from './facts/catalogue-facts'
import { unknownAnchor } from './link-errors'
import { bareTitleLinks, type ResolvedLink, readAlsoLists, resolveList, resolveRelated } from './read-also'
import { type LinkContext, type LinkSource, resolveSlug } from './resolve-target'

/** Resolves all links of an article. `from` says whether the article itself is published. */
export function resolveArticleLinks(article: Article, from: LinkSource, context: LinkContext): Links {
  const titles = bareTitleLinks(article, context.index)
  const found = readAlsoLists(article.blocks, titles).map((links) => resolveList(links, from, context))
  const mentions = resolveReferences(article.references, from, context)
  const related = relatedOf(article, from, context)
  return {
    readAlso: found.map((list) => list.map(({ target }) => target)),
    titleBlocks: [...titles.keys()],
    ...(related && { related }),
    cites: sortedByPlace([...mentions, ...found.flat().flatMap(articlesOnly)]),
  }
}

/**
 * An empty list is the author's choice and stays; a list whose articles are all still to come is
 * not.
 */
function relatedOf({ related }: Article, from: LinkSource, context: LinkContext): Links['related'] {
  const found = related && resolveRelated(related, from, context)
  return related?.length === 0 || found?.length !== 0 ? found : undefined
}

/** Resolves the links of a static page. Pages are not counted as citations. */
export function resolvePageLinks(page: StaticPage, context: LinkContext): StaticPage {
  const from: LinkSource = { draft: false }
  resolveReferences(page.references, from, context)
  const blocks = page.blocks.map((block) =>
    block.type === 'read-also' ? { ...block, links: resolveList(block.links, from, context).map(asRef) } : block,
  )
  return { ...page, blocks }
}

function resolveReferences(
  references: readonly Reference[],
  from: LinkSource,
  context: LinkContext,
): ResolvedLink<Slug>[] {
  return references.flatMap((reference) => {
    const target = resolveSlug(reference, from, context)
    if (target) checkAnchor(reference, target, context)
    return target === undefined ? [] : [{ target: target.slug, place: reference.place }]
  })
}

function checkAnchor(
  { fragment, place }: Reference,
  { slug, title }: Identity,
  { index, problems }: LinkContext,
): void {
  if (fragment === undefined) return
  const ids = index.anchorsOf(slug)
  if (!ids.includes(fragment)) problems.push(unknownAnchor({ anchor: fragment, ids, title, place }, index.textOf))
}

function articlesOnly({ target, place }: ResolvedLink): ResolvedLink<Slug>[] {
  return target.type === 'article' ? [{ target: target.slug, place }] : []
}

function sortedByPlace(found: readonly ResolvedLink<Slug>[]): Slug[] {
  const sorted = [...found].sort((a, b) => byPlace(a.place, b.place))
  return [...new Set(sorted.map(({ target }) => target))]
}

function byPlace(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column
}

function asRef({ target, place }: ResolvedLink) {
  return target.type === 'article' ? { ...target, type: 'slug' as const, place } : { ...target, place }
}
