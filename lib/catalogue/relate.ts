import type { Article, Block, Place, ReadAlsoRef, Reference, Slug, StaticPage } from '../article'
import type { ArticleTarget, ReadAlsoTarget } from './catalogue'
import { type Found, promoteTitles, resolveList, resolveRelated } from './read-also'
import { type Desk, type From, targetBySlug } from './target'

/** The second pass over one article: what it links to. */
export interface Relation {
  article: Article
  readAlso: ReadAlsoTarget[][]
  related?: ArticleTarget[]
  cites: Slug[]
}

export function relate(written: Article, desk: Desk): Relation {
  const article = promoteTitles(written, desk.known)
  const lists = listsIn(article.blocks).map((links) => resolveList(links, article, desk))
  const mentions = resolveReferences(article.references, article, desk)
  return {
    article,
    readAlso: lists.map((list) => list.map(({ target }) => target)),
    ...(article.related && { related: resolveRelated(article.related, article, desk) }),
    cites: inOrderOfMention([...mentions, ...lists.flat().flatMap(articlesOnly)]),
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

function listsIn(blocks: readonly Block[]): ReadAlsoRef[][] {
  return blocks.flatMap((block) => (block.type === 'read-also' ? [block.links] : []))
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

function asRef({ target, place }: Found): ReadAlsoRef {
  return target.type === 'article' ? { ...target, type: 'slug', place } : { ...target, place }
}
