import type { Slug } from '../article/slug'
import { lists } from '../catalogue/facts/lists'
import { publicationKey } from '../catalogue/publication-order'
import { compareCodeUnits } from '../collections'
import { linkedAbove, linkedByText, shownInBody } from './links-above'
import { citedBy, identityOf, linksOf, type PageContext } from './page-context'
import type { Reason } from './view-parts'

/** One reason to recommend articles, and its candidates, the best first. */
export interface RecommendationSource {
  reason: Reason
  slugs: (slug: Slug, context: PageContext) => readonly Slug[]
}

/**
 * The editors' choice, without the links of the text. An article that they chose stays even where
 * it cites this one.
 */
export const CHOSEN: RecommendationSource = {
  reason: 'chosen',
  slugs(slug, context) {
    const met = linkedByText(slug, context)
    return relatedTo(slug, context).filter((other) => !met.has(other))
  },
}

export const SUBJECT: RecommendationSource = {
  reason: 'subject',
  slugs(slug, context) {
    const met = linkedAbove(slug, context)
    return (context.read.fact('nearArticles', slug) ?? []).filter((other) => !met.has(other))
  },
}

/** The articles that share a link with those that the page links to. */
export const BEYOND: RecommendationSource = { reason: 'beyond', slugs: oneLinkFurther }

/** For an article that shares no subject and no link with the paper: no page is a dead end. */
export const BESIDE: readonly RecommendationSource[] = [
  { reason: 'before', slugs: unmet((slug, context) => justBefore(slug, context)) },
  { reason: 'after', slugs: unmet((slug, context) => justAfter(slug, context)) },
]

/** For a page that already links to every article of the paper. */
export const MET: readonly RecommendationSource[] = [
  { reason: 'chosen', slugs: relatedTo },
  { reason: 'cited', slugs: citedInSentences },
  { reason: 'series', slugs: besideInSeries },
  { reason: 'cites', slugs: (slug, context) => citedBy(slug, context).toReversed() },
]

/**
 * The links of an article with more than this, such as a press review, say nothing about their
 * targets.
 */
const MOST_LINKS = 20

/**
 * The articles that share links with those above, the most links first. Ties go to the article
 * published closest before this one, so that a new article does not change the order.
 */
function oneLinkFurther(slug: Slug, context: PageContext): Slug[] {
  const met = linkedAbove(slug, context)
  const paths = new Map<Slug, number>()
  for (const between of met) {
    const linked = context.read.fact('linkedArticles', between) ?? []
    if (linked.length > MOST_LINKS) continue
    for (const other of linked) {
      if (other !== slug && !met.has(other)) paths.set(other, (paths.get(other) ?? 0) + 1)
    }
  }
  const older = byAge(slug, context)
  return [...paths].sort(([a, m], [b, n]) => n - m || older(a, b)).map(([other]) => other)
}

/** Articles before this one, the closest first, then articles after it, the oldest first. */
function byAge(slug: Slug, context: PageContext): (a: Slug, b: Slug) => number {
  const keyOf = (other: Slug) => publicationKey(identityOf(other, context))
  const own = keyOf(slug)
  return (a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)]
    if (first < own !== second < own) return first < own ? -1 : 1
    return first < own ? compareCodeUnits(second, first) : compareCodeUnits(first, second)
  }
}

function unmet(slugs: RecommendationSource['slugs']): RecommendationSource['slugs'] {
  return (slug, context) => {
    const met = linkedAbove(slug, context)
    return slugs(slug, context).filter((other) => !met.has(other))
  }
}

function relatedTo(slug: Slug, context: PageContext): Slug[] {
  return (linksOf(slug, context).related ?? []).map((target) => target.slug)
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

/** The closest first. */
export function justBefore(slug: Slug, context: PageContext, limit = 1): Slug[] {
  const to = publicationKey(identityOf(slug, context))
  return context.read.list(lists.published, { to, limit, reverse: true }).map(({ member }) => member as Slug)
}

/** The closest first. A key that follows that of an article is the key of a later one. */
export function justAfter(slug: Slug, context: PageContext, limit = 1): Slug[] {
  const from = `${publicationKey(identityOf(slug, context))} `
  return context.read.list(lists.published, { from, limit }).map(({ member }) => member as Slug)
}
