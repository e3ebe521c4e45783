import type { Article, Block, Place, ReadAlsoRef } from '../article'
import { fold } from '../text/fold'
import type { ArticleTarget, ReadAlsoTarget } from './catalogue'
import type { Known } from './known'
import { linkedTwice, relatedOutside } from './objections'
import { type Desk, type From, targetBySlug, targetByTitle } from './target'

/** A target, and where it is named: what a citation is sorted by. */
export interface Found<T = ReadAlsoTarget> {
  target: T
  place: Place
}

/** One list of « Lire aussi », its targets found. A line that leads nowhere, or twice to the same place, is a problem and is left out. */
export function resolveList(refs: readonly ReadAlsoRef[], from: From, desk: Desk): Found[] {
  const found = new Map<string, Found>()
  for (const ref of refs) {
    const target = resolve(ref, from, desk)
    if (target === undefined) continue
    const key = target.type === 'article' ? target.slug : target.href
    if (found.has(key)) desk.problems.push(linkedTwice(ref.place, nameOf(ref)))
    else found.set(key, { target, place: ref.place })
  }
  return [...found.values()]
}

/** The list `related:`, which stands below the article and only leads to others of the paper. */
export function resolveRelated(refs: readonly ReadAlsoRef[], from: From, desk: Desk): ArticleTarget[] {
  return resolveList(refs, from, desk).flatMap(({ target, place }) => {
    if (target.type === 'article') return [target]
    desk.problems.push(relatedOutside(place, target.href))
    return []
  })
}

/**
 * Bare lines that are exactly another article's title become blocks of their own, in a copy: only now that every title is known
 * can they be told from a paragraph. One's own title stays prose.
 */
export function promoteTitles(article: Article, known: Known): Article {
  const links = new Map<number, ReadAlsoRef>()
  for (const { block, title, place } of article.titleCandidates) {
    const bearers = known.byTitle.get(fold(title)) ?? []
    if (bearers.some((bearer) => bearer.slug !== article.slug)) links.set(block, { type: 'title', title, place })
  }
  if (links.size === 0) return article
  const blocks = article.blocks.map((block, index): Block => {
    const link = links.get(index)
    return link === undefined ? block : { type: 'read-also', links: [link] }
  })
  return { ...article, blocks }
}

function resolve(ref: ReadAlsoRef, from: From, desk: Desk): ReadAlsoTarget | undefined {
  if (ref.type === 'external') return { type: 'external', href: ref.href, label: ref.label }
  const article = ref.type === 'slug' ? targetBySlug(ref, from, desk) : targetByTitle(ref, from, desk)
  return article && { type: 'article', slug: article.slug, ...(ref.role && { role: ref.role }) }
}

function nameOf(ref: ReadAlsoRef): string {
  if (ref.type === 'slug') return ref.slug
  return ref.type === 'title' ? ref.title : ref.href
}
