import type { Role, Slug } from '../article'
import { lists } from '../catalogue/facts/lists'
import { publicationKey } from '../catalogue/publication-order'
import { citedBy, identityOf, linksOf, type PageContext, siteOf } from './page-context'
import type { Reason } from './view'

/** One article recommended at the foot of another, and why. */
export interface Recommendation {
  slug: Slug
  reason: Reason
  /** What it brings, in the editors' words. */
  role?: Role
}

interface Source {
  reason: Reason
  /** Candidates, the best first. */
  slugs: (slug: Slug, context: PageContext) => readonly Slug[]
}

/**
 * The sources of recommendations, the best reason first: an article with several reasons is shown
 * under the first.
 */
const SOURCES: readonly Source[] = [
  { reason: 'chosen', slugs: (slug, context) => (linksOf(slug, context).related ?? []).map((target) => target.slug) },
  { reason: 'cited', slugs: citedInSentences },
  { reason: 'series', slugs: besideInSeries },
  { reason: 'cites', slugs: (slug, context) => citedBy(slug, context).toReversed() },
  { reason: 'subject', slugs: (slug, { read }) => read.fact('nearArticles', slug) ?? [] },
]

/**
 * The sources of an article that none of these gives anything: no page is a dead end, and « juste
 * avant » is still true.
 */
const LAST_RESORT: readonly Source[] = [
  { reason: 'before', slugs: justBefore },
  { reason: 'after', slugs: justAfter },
]

/** « Lire aussi » at the foot of an article, each with its reason, without the article itself. */
export function recommendationsFor(slug: Slug, context: PageContext): Recommendation[] {
  if (linksOf(slug, context).related?.length === 0) return []
  const tied = pick(SOURCES, slug, context)
  return tied.length === 0 ? pick(LAST_RESORT, slug, context) : tied
}

/** The articles that the « Lire aussi » blocks of the body lead to. */
export function shownInBody(slug: Slug, context: PageContext): Slug[] {
  const targets = linksOf(slug, context).readAlso.flat()
  return targets.flatMap((target) => (target.type === 'article' ? [target.slug] : []))
}

function pick(sources: readonly Source[], slug: Slug, context: PageContext): Recommendation[] {
  const { count } = siteOf(context).readAlso
  const picked: Recommendation[] = []
  for (const tied of candidates(sources, slug, context)) {
    if (picked.length === count) break
    if (isNew(tied, slug, picked, context)) picked.push(tied)
  }
  return picked
}

/** A generator: the page does not depend on facts that are never read. */
function* candidates(sources: readonly Source[], slug: Slug, context: PageContext): Generator<Recommendation> {
  for (const { reason, slugs } of sources) {
    for (const other of slugs(slug, context)) yield { slug: other, reason, ...roleOf(other, slug, context) }
  }
}

/** Two versions of a story stand side by side only where editors chose them. */
function isNew(
  { slug, reason }: Recommendation,
  from: Slug,
  picked: readonly Recommendation[],
  { read }: PageContext,
): boolean {
  const others = [from, ...picked.map((tied) => tied.slug)]
  if (others.includes(slug)) return false
  const twins = reason === 'chosen' ? [] : (read.fact('nearDuplicates', slug) ?? [])
  return !twins.some((twin) => others.includes(twin.slug))
}

function roleOf(slug: Slug, from: Slug, context: PageContext): { role?: Role } {
  const role = linksOf(from, context).related?.find((target) => target.slug === slug)?.role
  return role === undefined ? {} : { role }
}

/**
 * The articles linked in sentences, which a reader may have missed, without those of the « Lire
 * aussi » of the text.
 */
function citedInSentences(slug: Slug, context: PageContext): Slug[] {
  const shown = shownInBody(slug, context)
  return linksOf(slug, context).cites.filter((cited) => !shown.includes(cited))
}

/** The next article of the series comes before the previous one. */
function besideInSeries(slug: Slug, { read }: PageContext): Slug[] {
  const { next, previous } = read.fact('seriesPosition', slug) ?? {}
  return [next, previous].filter((beside) => beside !== undefined)
}

function justBefore(slug: Slug, context: PageContext): Slug[] {
  const to = publicationKey(identityOf(slug, context))
  return context.read.list(lists.published, { to, limit: 1, reverse: true }).map(({ member }) => member as Slug)
}

/** The first key after that of an article is the article published next. */
function justAfter(slug: Slug, context: PageContext): Slug[] {
  const from = `${publicationKey(identityOf(slug, context))} `
  return context.read.list(lists.published, { from, limit: 1 }).map(({ member }) => member as Slug)
}
