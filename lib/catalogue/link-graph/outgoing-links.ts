import type { Article, Place, ReadAlsoRef, Reference } from '../../article'
import type { ArticleIndex } from '../article-index'
import type { Identity } from '../facts/catalogue-facts'
import { bareTitleLinks, readAlsoLists } from '../read-also'

/** A link that an author made to another published article, and how. */
export interface OutgoingLink {
  to: Identity
  /** In a sentence, in a « Lire aussi » of the text, or in `related`. */
  where: 'prose' | 'read-also' | 'related'
  place: Place
  /** What the author typed for its title. */
  label?: string
}

type Ref = ReadAlsoRef | (Reference & { type: 'slug' })

/** In reading order. Those that lead nowhere, or where they should not, are left to `relate`, which objects to them. */
export function outgoingLinks(from: Article, known: ArticleIndex): OutgoingLink[] {
  const refs: [OutgoingLink['where'], readonly Ref[]][] = [
    ['related', from.related ?? []],
    ['prose', from.references.map((reference) => ({ ...reference, type: 'slug' as const }))],
    ['read-also', readAlsoLists(from.blocks, bareTitleLinks(from, known)).flat()],
  ]
  const ties = refs.flatMap(([where, list]) => list.flatMap((ref) => outgoingLink(ref, where, from, known)))
  return ties.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
}

function outgoingLink(ref: Ref, where: OutgoingLink['where'], from: Article, known: ArticleIndex): OutgoingLink[] {
  const to = targetOf(ref, from, known)
  if (to === undefined || to.draft || to.slug === from.slug) return []
  const label = ref.type === 'slug' ? ref.label : undefined
  return [{ to, where, place: ref.place, ...(label !== undefined && { label }) }]
}

function targetOf(ref: Ref, from: Article, { bySlug, byAlias, byTitle }: ArticleIndex): Identity | undefined {
  if (ref.type === 'external') return undefined
  if (ref.type === 'slug') return bySlug(ref.slug) ?? byAlias(ref.slug)
  return byTitle(ref.title).find((bearer) => bearer.slug !== from.slug)
}
