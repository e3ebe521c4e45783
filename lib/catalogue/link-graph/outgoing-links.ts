import type { Article } from '../../article/article'
import type { ReadAlsoRef, Reference } from '../../article/link'
import type { Place } from '../../article/source-place'
import type { ArticleIndex } from '../article-index'
import type { Identity } from '../facts/catalogue-facts'
import { bareTitleLinks, readAlsoLists } from '../read-also'

/** A link to another published article, and its form. */
export interface OutgoingLink {
  to: Identity
  /** In a sentence, in a « Lire aussi » of the text, or in `related`. */
  where: 'prose' | 'read-also' | 'related'
  place: Place
  /** The title as the author typed it. */
  label?: string
}

type Ref = ReadAlsoRef | (Reference & { type: 'slug' })

/** In reading order. Broken links are left out: resolving them gives their errors. */
export function outgoingLinks(from: Article, index: ArticleIndex): OutgoingLink[] {
  const refs: [OutgoingLink['where'], readonly Ref[]][] = [
    ['related', from.related ?? []],
    ['prose', from.references.map((reference) => ({ ...reference, type: 'slug' as const }))],
    ['read-also', readAlsoLists(from.blocks, bareTitleLinks(from, index)).flat()],
  ]
  const ties = refs.flatMap(([where, list]) => list.flatMap((ref) => outgoingLink(ref, where, from, index)))
  return ties.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
}

function outgoingLink(ref: Ref, where: OutgoingLink['where'], from: Article, index: ArticleIndex): OutgoingLink[] {
  const to = targetOf(ref, from, index)
  if (to === undefined || to.draft || to.slug === from.slug) return []
  const label = ref.type === 'slug' ? ref.label : undefined
  return [{ to, where, place: ref.place, ...(label !== undefined && { label }) }]
}

function targetOf(ref: Ref, from: Article, { bySlug, byAlias, byTitle }: ArticleIndex): Identity | undefined {
  if (ref.type === 'external') return undefined
  if (ref.type === 'slug') return bySlug(ref.slug) ?? byAlias(ref.slug)
  return byTitle(ref.title).find((entry) => entry.slug !== from.slug)
}
