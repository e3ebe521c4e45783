import type { Role, Slug } from '../article'
import type { Entry } from '../catalogue/catalogue'
import { found, type Materials } from './materials'
import type { Reason } from './view'

/** One article that another sends to, and why. */
export interface Tied {
  slug: Slug
  reason: Reason
  /** What the editors who chose it say that it brings. */
  role?: Role
}

interface Source {
  reason: Reason
  /** Candidates, the best first. */
  slugs: (entry: Entry, materials: Materials) => readonly Slug[]
}

/** Where the list under an article comes from, the best reason first: an article that has several is shown under that one. */
const SOURCES: readonly Source[] = [
  { reason: 'chosen', slugs: ({ related = [] }) => related.map(({ slug }) => slug) },
  { reason: 'cited', slugs: citedInSentences },
  { reason: 'series', slugs: besideInSeries },
  { reason: 'cites', slugs: ({ citedBy }) => citedBy.toReversed() },
  { reason: 'subject', slugs: onTheSameSubject },
]

/** Where nothing above has anything left: no page ends without a way on, and « juste avant » is still true. */
const LAST_RESORT: readonly Source[] = [
  { reason: 'before', slugs: ({ article }, materials) => inOrder(article.slug, 1, materials) },
  { reason: 'after', slugs: ({ article }, materials) => inOrder(article.slug, -1, materials) },
]

/** « Lire aussi » at the foot of an article, each with its reason; never the article itself. */
export function footOf(entry: Entry, materials: Materials): Tied[] {
  if (entry.related?.length === 0) return []
  const tied = pick(SOURCES, entry, materials)
  return tied.length === 0 ? pick(LAST_RESORT, entry, materials) : tied
}

/** The articles that the « Lire aussi » blocks of the body lead to. */
export function shownInBody({ readAlso }: Entry): Slug[] {
  return readAlso.flat().flatMap((target) => (target.type === 'article' ? [target.slug] : []))
}

function pick(sources: readonly Source[], entry: Entry, materials: Materials): Tied[] {
  const { count } = materials.catalogue.site.readAlso
  const picked: Tied[] = []
  for (const tied of candidates(sources, entry, materials)) {
    if (picked.length === count) break
    if (isNew(tied, entry, picked, materials)) picked.push(tied)
  }
  return picked
}

/** One by one, for comparing texts is dear and editors have often said enough. */
function* candidates(sources: readonly Source[], entry: Entry, materials: Materials): Generator<Tied> {
  for (const { reason, slugs } of sources) {
    for (const slug of slugs(entry, materials)) yield { slug, reason, ...roleOf(slug, entry) }
  }
}

/** Editors may want two versions of a story side by side; nobody else does. */
function isNew({ slug, reason }: Tied, { article }: Entry, picked: readonly Tied[], { likeness }: Materials): boolean {
  const others = [article.slug, ...picked.map((tied) => tied.slug)]
  if (others.includes(slug)) return false
  return reason === 'chosen' || !others.some((other) => likeness.twinsOf(slug).has(other))
}

function roleOf(slug: Slug, { related = [] }: Entry): { role?: Role } {
  const role = related.find((target) => target.slug === slug)?.role
  return role === undefined ? {} : { role }
}

/** A « Lire aussi » of the text has been read as such; a link in a sentence may have been passed over. */
function citedInSentences(entry: Entry): Slug[] {
  const shown = shownInBody(entry)
  return entry.cites.filter((slug) => !shown.includes(slug))
}

/** As many as are left once those that have a better reason are taken away. */
function onTheSameSubject({ article }: Entry, { likeness, catalogue }: Materials): Slug[] {
  return likeness.nearestTo(article.slug, 2 * catalogue.site.readAlso.count)
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
