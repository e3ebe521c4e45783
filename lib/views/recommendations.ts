import type { Role } from '../article/link'
import type { Slug } from '../article/slug'
import { lists } from '../catalogue/facts/lists'
import { publicationKey } from '../catalogue/publication-order'
import { compareCodeUnits } from '../collections'
import { linkedAbove } from './links-above'
import { identityOf, linksOf, type PageContext, siteOf } from './page-context'
import { BESIDE, BEYOND, CHOSEN, MET, type RecommendationSource, SUBJECT } from './recommendation-sources'
import type { Recommendation } from './view-facts'
import type { Reason } from './view-parts'

/**
 * « Lire aussi » at the foot of an article: its recommendations, some replaced by the articles that
 * it adopts (`adoption.ts`).
 */
export function recommendationsFor(slug: Slug, context: PageContext): Recommendation[] {
  const chosen = context.read.fact('recommended', slug) ?? []
  const adopted = context.read.list(lists.adopted(slug)).map(({ member, value }): Recommendation => {
    return { slug: member as Slug, reason: value as Reason }
  })
  const surplus = chosen.length + adopted.length - siteOf(context).readAlso.count
  return [...without(surplus, chosen, slug, context), ...adopted]
}

/**
 * The articles that one recommends, each with its reason. A link that the reader has met above is
 * repeated only where the paper has nothing else.
 */
export function recommend(slug: Slug, context: PageContext): Recommendation[] {
  if (linksOf(slug, context).related?.length === 0) return []
  const { count } = siteOf(context).readAlso
  const choice = pick([CHOSEN], count, slug, context)
  if (choice.length === count) return choice
  const near = pick([SUBJECT], 2 * count, slug, context, choice)
  const tied = pick([BEYOND], 2 * count, slug, context, near)
  if (tied.length > 0) return nextFirst(withAnotherWay(tied, slug, context), slug, context).slice(0, count)
  const beside = pick(BESIDE, count, slug, context)
  return beside.length > 0 ? beside : pick(MET, count, slug, context)
}

/**
 * A reader often comes from the only later article that is near. The article published just before
 * this one is then another way, unless editors chose the other or want a single one.
 */
function withAnotherWay(tied: Recommendation[], slug: Slug, context: PageContext): Recommendation[] {
  const [lone, ...others] = tied
  const isOnlyWay = lone?.reason !== 'chosen' && others.length === 0 && siteOf(context).readAlso.count > 1
  return isOnlyWay && lone && keyOf(lone.slug, context) > keyOf(slug, context)
    ? pick(BESIDE.slice(0, 1), 2, slug, context, tied)
    : tied
}

/** Adds candidates to a list, up to a limit. */
function pick(
  sources: readonly RecommendationSource[],
  limit: number,
  slug: Slug,
  context: PageContext,
  picked: readonly Recommendation[] = [],
): Recommendation[] {
  const all = [...picked]
  for (const { reason, slugs } of sources) {
    for (const other of slugs(slug, context)) {
      if (all.length === limit) return all
      const candidate = { slug: other, reason, ...roleOf(other, slug, context) }
      if (isNew(candidate, slug, all, context)) all.push(candidate)
    }
  }
  return all
}

/**
 * Two versions of a story are recommended together only if editors chose both, and a version is not
 * recommended below a link to the other one.
 */
function isNew(
  { slug, reason }: Recommendation,
  from: Slug,
  picked: readonly Recommendation[],
  context: PageContext,
): boolean {
  const others = new Set([from, ...picked.map((tied) => tied.slug)])
  if (others.has(slug)) return false
  const twins = reason === 'chosen' ? [] : (context.read.fact('nearDuplicates', slug) ?? [])
  const met = linkedAbove(from, context)
  return !twins.some((twin) => others.has(twin.slug) || (met.has(twin.slug) && !met.has(slug)))
}

function roleOf(slug: Slug, from: Slug, context: PageContext): { role?: Role } {
  const role = linksOf(from, context).related?.find((target) => target.slug === slug)?.role
  return role === undefined ? {} : { role }
}

/**
 * Puts first the article published closest before this one, or where all came later, the newest
 * that does not lead back. A reader who always takes the first card then goes back in time through a
 * whole subject. In order of likeness, two articles that are nearest to each other lead back and
 * forth.
 */
function nextFirst(tied: Recommendation[], slug: Slug, context: PageContext): Recommendation[] {
  const own = keyOf(slug, context)
  const newest = tied.toSorted((a, b) => compareCodeUnits(keyOf(b.slug, context), keyOf(a.slug, context)))
  const next =
    newest.find((other) => keyOf(other.slug, context) < own) ??
    newest.find((other) => closestBefore(other.slug, context) !== slug) ??
    newest[0]
  return tied.toSorted((a, b) => Number(b === next) - Number(a === next))
}

/** The first card of an article that has no link above: the newest of its older near articles. */
function closestBefore(slug: Slug, context: PageContext): Slug | undefined {
  const own = keyOf(slug, context)
  const older = (context.read.fact('nearArticles', slug) ?? []).filter((other) => keyOf(other, context) < own)
  return older.toSorted((a, b) => compareCodeUnits(keyOf(b, context), keyOf(a, context)))[0]
}

function keyOf(slug: Slug, context: PageContext): string {
  return publicationKey(identityOf(slug, context))
}

/**
 * Removes recommendations, last first, except those that editors chose and those that no other
 * article makes.
 */
function without(count: number, chosen: Recommendation[], slug: Slug, { read }: PageContext): Recommendation[] {
  const kept = [...chosen]
  for (let at = kept.length - 1; at >= 0 && chosen.length - kept.length < count; at -= 1) {
    const candidate = kept[at]
    if (candidate === undefined || candidate.reason === 'chosen') continue
    const [first] = read.list(lists.recommending(candidate.slug), { limit: 1 })
    if (first?.member !== slug) kept.splice(at, 1)
  }
  return kept
}
