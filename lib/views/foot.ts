import type { Slug } from '../article'
import type { Entry } from '../catalogue/catalogue'
import { found, type Materials } from './materials'
import { sharingTopics } from './topics'
import type { Reason } from './view'

/** One article that another sends to, and why. */
export interface Tied {
  slug: Slug
  reason: Reason
}

interface Source {
  reason: Reason
  slugs: (entry: Entry, materials: Materials) => readonly Slug[]
}

/** Where the list under an article comes from, the best reason first: an article that has several is shown under that one. */
const SOURCES: readonly Source[] = [
  { reason: 'chosen', slugs: ({ related }) => related ?? [] },
  { reason: 'cited', slugs: ({ cites }) => cites },
  { reason: 'series', slugs: besideInSeries },
  { reason: 'cites', slugs: ({ citedBy }) => citedBy.toReversed() },
  { reason: 'topics', slugs: sharingTopics },
  { reason: 'section', slugs: ({ article }, { onSections }) => onSections.get(article.slug)?.flat() ?? [] },
]

/** Where nothing above has anything left: no page ends without a way on, and « juste avant » is still true. */
const LAST_RESORT: readonly Source[] = [
  { reason: 'before', slugs: ({ article }, materials) => inOrder(article.slug, 1, materials) },
  { reason: 'after', slugs: ({ article }, materials) => inOrder(article.slug, -1, materials) },
]

const LONGEST = 4

/** « Lire aussi » at the foot of an article, each with its reason; never the article itself, nor one its text already shows. */
export function footOf(entry: Entry, materials: Materials): Tied[] {
  if (entry.related?.length === 0) return []
  const shown = new Set([entry.article.slug, ...shownInBody(entry)])
  const tied = pick(SOURCES, shown, entry, materials)
  return tied.length === 0 ? pick(LAST_RESORT, shown, entry, materials) : tied
}

/** The articles that the « Lire aussi » blocks of the body lead to. */
export function shownInBody({ readAlso }: Entry): Slug[] {
  return readAlso.flat().flatMap((target) => (target.type === 'article' ? [target.slug] : []))
}

function pick(sources: readonly Source[], shown: ReadonlySet<Slug>, entry: Entry, materials: Materials): Tied[] {
  const picked = new Map<Slug, Reason>()
  for (const { reason, slugs } of sources) {
    if (picked.size >= LONGEST) break
    for (const slug of slugs(entry, materials)) {
      if (picked.size < LONGEST && !shown.has(slug) && !picked.has(slug)) picked.set(slug, reason)
    }
  }
  return [...picked].map(([slug, reason]) => ({ slug, reason }))
}

/** One reads on before one reads back. */
function besideInSeries({ article }: Entry, { stages }: Materials): Slug[] {
  const stage = stages.get(article.slug)
  return [stage?.next, stage?.previous].filter((slug) => slug !== undefined)
}

function inOrder(slug: Slug, step: number, { catalogue, rank }: Materials): Slug[] {
  const beside = catalogue.order[found(rank, slug) + step]
  return beside === undefined ? [] : [beside]
}
