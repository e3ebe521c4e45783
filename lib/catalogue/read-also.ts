import type { Article } from '../article/article'
import type { Block } from '../article/block'
import type { ReadAlsoRef } from '../article/link'
import type { Place } from '../article/source-place'
import type { ArticleIndex } from './article-index'
import type { ArticleTarget, ReadAlsoTarget } from './facts/catalogue-facts'
import { linkedTwice, relatedOutside } from './link-errors'
import { type LinkContext, type LinkSource, resolveSlug, resolveTitle } from './resolve-target'

/** The target of a link and the place of the link, by which citations are sorted. */
export interface ResolvedLink<T = ReadAlsoTarget> {
  target: T
  place: Place
}

/**
 * Resolves one « Lire aussi » list. A broken link, or a second link to one target, is an error and
 * is left out.
 */
export function resolveList(refs: readonly ReadAlsoRef[], from: LinkSource, context: LinkContext): ResolvedLink[] {
  const found = new Map<string, ResolvedLink>()
  const listed = new Set(refs.flatMap((ref) => slugsOf(ref, context)))
  for (const ref of refs) {
    const target = resolveRef(ref, { ...from, listed }, context)
    if (target === undefined) continue
    const key = target.type === 'article' ? target.slug : target.href
    const first = found.get(key)
    if (first) context.problems.push(linkedTwice(ref.place, nameOf(ref), first.place, context.index.textOf))
    else found.set(key, { target, place: ref.place })
  }
  return [...found.values()]
}

/** The articles that a link names correctly. */
function slugsOf(ref: ReadAlsoRef, { index }: LinkContext): string[] {
  if (ref.type === 'slug') return [index.bySlug(ref.slug) ?? index.byAlias(ref.slug)].flatMap((one) => one?.slug ?? [])
  return ref.type === 'title' ? index.byTitle(ref.title).map(({ slug }) => slug) : []
}

/** Resolves `related:`, which is shown below the article and only holds articles of the paper. */
export function resolveRelated(refs: readonly ReadAlsoRef[], from: LinkSource, context: LinkContext): ArticleTarget[] {
  return resolveList(refs, from, context).flatMap(({ target, place }) => {
    if (target.type === 'article') return [target]
    context.problems.push(relatedOutside(place, target.href))
    return []
  })
}

/**
 * Paragraphs that are exactly the title of another article, by the index of their block. Parsing
 * cannot recognise them, because it does not know other titles. An article's own title stays prose.
 */
export function bareTitleLinks({ slug, titleCandidates }: Article, index: ArticleIndex): Map<number, ReadAlsoRef> {
  const links = new Map<number, ReadAlsoRef>()
  for (const { block, title, place } of titleCandidates) {
    if (index.byTitle(title).some((entry) => entry.slug !== slug)) links.set(block, { type: 'title', title, place })
  }
  return links
}

/** The « Lire aussi » lists of a text in its order, bare titles included. */
export function readAlsoLists(blocks: readonly Block[], titles: ReadonlyMap<number, ReadAlsoRef>): ReadAlsoRef[][] {
  return blocks.flatMap((block, index) => {
    const title = titles.get(index)
    if (title) return [[title]]
    return block.type === 'read-also' ? [block.links] : []
  })
}

function resolveRef(ref: ReadAlsoRef, from: LinkSource, context: LinkContext): ReadAlsoTarget | undefined {
  if (ref.type === 'external') return { type: 'external', href: ref.href, label: ref.label }
  const article = ref.type === 'slug' ? resolveSlug(ref, from, context) : resolveTitle(ref, from, context)
  const fragment = ref.type === 'slug' ? ref.fragment : undefined
  return (
    article && {
      type: 'article',
      slug: article.slug,
      ...(fragment !== undefined && { fragment }),
      ...(ref.role && { role: ref.role }),
    }
  )
}

function nameOf(ref: ReadAlsoRef): string {
  if (ref.type === 'slug') return ref.slug
  return ref.type === 'title' ? ref.title : ref.href
}
