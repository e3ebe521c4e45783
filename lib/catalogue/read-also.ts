import type { Article, Block, Place, ReadAlsoRef } from '../article'
import type { ArticleIndex } from './article-index'
import type { ArticleTarget, ReadAlsoTarget } from './facts/catalogue-facts'
import { linkedTwice, relatedOutside } from './link-errors'
import { type LinkContext, type LinkSource, resolveSlug, resolveTitle } from './resolve-target'

/** A target, and where it is named: what a citation is sorted by. */
export interface ResolvedLink<T = ReadAlsoTarget> {
  target: T
  place: Place
}

/** One list of « Lire aussi », its targets found. A line that leads nowhere, or twice to the same place, is a problem and is left out. */
export function resolveList(refs: readonly ReadAlsoRef[], from: LinkSource, desk: LinkContext): ResolvedLink[] {
  const found = new Map<string, ResolvedLink>()
  for (const ref of refs) {
    const target = resolveRef(ref, from, desk)
    if (target === undefined) continue
    const key = target.type === 'article' ? target.slug : target.href
    if (found.has(key)) desk.problems.push(linkedTwice(ref.place, nameOf(ref)))
    else found.set(key, { target, place: ref.place })
  }
  return [...found.values()]
}

/** The list `related:`, which stands below the article and only leads to others of the paper. */
export function resolveRelated(refs: readonly ReadAlsoRef[], from: LinkSource, desk: LinkContext): ArticleTarget[] {
  return resolveList(refs, from, desk).flatMap(({ target, place }) => {
    if (target.type === 'article') return [target]
    desk.problems.push(relatedOutside(place, target.href))
    return []
  })
}

/**
 * Bare lines that are exactly another article's title, by the index of their block: only now that every title is known can they be told
 * from a paragraph. One's own title stays prose.
 */
export function bareTitleLinks({ slug, titleCandidates }: Article, known: ArticleIndex): Map<number, ReadAlsoRef> {
  const links = new Map<number, ReadAlsoRef>()
  for (const { block, title, place } of titleCandidates) {
    if (known.byTitle(title).some((bearer) => bearer.slug !== slug)) links.set(block, { type: 'title', title, place })
  }
  return links
}

/** The « Lire aussi » of a text, bare titles included, in its order. */
export function readAlsoLists(blocks: readonly Block[], titles: ReadonlyMap<number, ReadAlsoRef>): ReadAlsoRef[][] {
  return blocks.flatMap((block, index) => {
    const title = titles.get(index)
    if (title) return [[title]]
    return block.type === 'read-also' ? [block.links] : []
  })
}

function resolveRef(ref: ReadAlsoRef, from: LinkSource, desk: LinkContext): ReadAlsoTarget | undefined {
  if (ref.type === 'external') return { type: 'external', href: ref.href, label: ref.label }
  const article = ref.type === 'slug' ? resolveSlug(ref, from, desk) : resolveTitle(ref, from, desk)
  return article && { type: 'article', slug: article.slug, ...(ref.role && { role: ref.role }) }
}

function nameOf(ref: ReadAlsoRef): string {
  if (ref.type === 'slug') return ref.slug
  return ref.type === 'title' ? ref.title : ref.href
}
