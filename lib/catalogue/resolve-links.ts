import type { Article, Place, Reference, Slug, StaticPage } from '../article'
import type { Links } from './facts/catalogue-facts'
import { bareTitleLinks, type ResolvedLink, readAlsoLists, resolveList, resolveRelated } from './read-also'
import { type LinkContext, type LinkSource, resolveSlug } from './resolve-target'

/** What an article links to. `from` says whether it is itself published. */
export function resolveArticleLinks(article: Article, from: LinkSource, desk: LinkContext): Links {
  const titles = bareTitleLinks(article, desk.index)
  const found = readAlsoLists(article.blocks, titles).map((links) => resolveList(links, from, desk))
  const mentions = resolveReferences(article.references, from, desk)
  return {
    readAlso: found.map((list) => list.map(({ target }) => target)),
    titleBlocks: [...titles.keys()],
    ...(article.related && { related: resolveRelated(article.related, from, desk) }),
    cites: sortedByPlace([...mentions, ...found.flat().flatMap(articlesOnly)]),
  }
}

/** A static page is cited by nobody: its links are only checked, and those of its lists made to name articles as they are now. */
export function resolvePageLinks(page: StaticPage, desk: LinkContext): StaticPage {
  const from: LinkSource = { draft: false }
  resolveReferences(page.references, from, desk)
  const blocks = page.blocks.map((block) =>
    block.type === 'read-also' ? { ...block, links: resolveList(block.links, from, desk).map(asRef) } : block,
  )
  return { ...page, blocks }
}

function resolveReferences(
  references: readonly Reference[],
  from: LinkSource,
  desk: LinkContext,
): ResolvedLink<Slug>[] {
  return references.flatMap((reference) => {
    const target = resolveSlug(reference, from, desk)
    return target === undefined ? [] : [{ target: target.slug, place: reference.place }]
  })
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
