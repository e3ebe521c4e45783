import type { Article, Place, Reference, Slug, StaticPage } from '../article'
import type { Links } from './facts/facts'
import { type Found, readAlsoLists, resolveList, resolveRelated, titleLinks } from './read-also'
import { type Desk, type From, targetBySlug } from './target'

/** What an article links to. `from` says whether it is itself published. */
export function relate(article: Article, from: From, desk: Desk): Links {
  const titles = titleLinks(article, desk.known)
  const found = readAlsoLists(article.blocks, titles).map((links) => resolveList(links, from, desk))
  const mentions = resolveReferences(article.references, from, desk)
  return {
    readAlso: found.map((list) => list.map(({ target }) => target)),
    titleBlocks: [...titles.keys()],
    ...(article.related && { related: resolveRelated(article.related, from, desk) }),
    cites: inOrderOfMention([...mentions, ...found.flat().flatMap(articlesOnly)]),
  }
}

/** A static page is cited by nobody: its links are only checked, and those of its lists made to name articles as they are now. */
export function relatePage(page: StaticPage, desk: Desk): StaticPage {
  const from: From = { draft: false }
  resolveReferences(page.references, from, desk)
  const blocks = page.blocks.map((block) =>
    block.type === 'read-also' ? { ...block, links: resolveList(block.links, from, desk).map(asRef) } : block,
  )
  return { ...page, blocks }
}

function resolveReferences(references: readonly Reference[], from: From, desk: Desk): Found<Slug>[] {
  return references.flatMap((reference) => {
    const target = targetBySlug(reference, from, desk)
    return target === undefined ? [] : [{ target: target.slug, place: reference.place }]
  })
}

function articlesOnly({ target, place }: Found): Found<Slug>[] {
  return target.type === 'article' ? [{ target: target.slug, place }] : []
}

function inOrderOfMention(found: readonly Found<Slug>[]): Slug[] {
  const sorted = [...found].sort((a, b) => byPlace(a.place, b.place))
  return [...new Set(sorted.map(({ target }) => target))]
}

function byPlace(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column
}

function asRef({ target, place }: Found) {
  return target.type === 'article' ? { ...target, type: 'slug' as const, place } : { ...target, place }
}
