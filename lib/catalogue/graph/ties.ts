import type { Article, Block, Place, ReadAlsoRef, Reference } from '../../article'
import { fold } from '../../text/fold'
import type { Known } from '../known'

/** A link that an author made to another published article, and how. */
export interface Tie {
  from: Article
  to: Article
  /** In a sentence, in a « Lire aussi » of the text, or in `related`. */
  where: 'prose' | 'read-also' | 'related'
  place: Place
  /** What the author typed for its title. */
  label?: string
}

type Ref = ReadAlsoRef | (Reference & { type: 'slug' })

/** In reading order; bare titles are already links. Those that lead nowhere, or where they should not, are left to `relate`, which objects to them. */
export function tiesOf(from: Article, known: Known): Tie[] {
  const refs: [Tie['where'], readonly Ref[]][] = [
    ['related', from.related ?? []],
    ['prose', from.references.map((reference) => ({ ...reference, type: 'slug' as const }))],
    ['read-also', from.blocks.flatMap(linksIn)],
  ]
  const ties = refs.flatMap(([where, list]) => list.flatMap((ref) => tie(ref, where, from, known)))
  return ties.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
}

function tie(ref: Ref, where: Tie['where'], from: Article, { bySlug, byAlias, byTitle }: Known): Tie[] {
  if (ref.type === 'external') return []
  const to =
    ref.type === 'slug'
      ? (bySlug.get(ref.slug) ?? byAlias.get(ref.slug))
      : otherBearer(byTitle.get(fold(ref.title)), from)
  if (to === undefined || to.draft || to.slug === from.slug) return []
  const label = ref.type === 'slug' ? ref.label : undefined
  return [{ from, to, where, place: ref.place, ...(label !== undefined && { label }) }]
}

function otherBearer(bearers: readonly Article[] = [], from: Article): Article | undefined {
  return bearers.find((article) => article.slug !== from.slug)
}

function linksIn(block: Block): ReadAlsoRef[] {
  return block.type === 'read-also' ? block.links : []
}
