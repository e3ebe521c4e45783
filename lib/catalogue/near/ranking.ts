import { compareCodeUnits } from '../../collections'
import type { SimilarArticle } from './near-index'
import { recencyFactor } from './recency'

/** What a list is made from besides its pool. Whoever answers knows what the list depends on. */
export interface RankingFacts {
  /** The articles that this one is linked with, in either direction. */
  linkedWith: (slug: string) => Iterable<string>
  /** YYYY-MM-DD, or empty when nobody knows. */
  dayOf: (slug: string) => string
  /** Its near duplicates. */
  duplicatesOf: (slug: string) => Iterable<string>
}

type Alike = Pick<SimilarArticle, 'slug' | 'score'>

export interface RankedArticle {
  slug: string
  /** 1 is the wording of the nearest article of this list; only comparable inside one list. */
  score: number
}

/** The nearest by their words: further down the list little is about the subject. */
const PROPAGATED_FROM = 20
const PROPAGATED_SHARE = 0.3

/** Scores are told apart by their thousandths. */
const PRECISION = 1000

/** Nearest first, of two that tie the newer; near duplicates of the article are left out, and all but the nearest of one another. */
export function rankNear(slug: string, pool: readonly Alike[], facts: RankingFacts, limit: number): RankedArticle[] {
  const day = facts.dayOf(slug)
  const dated = [...propagateScores(slug, pool, facts)].map(([other, score]) => {
    const otherDay = facts.dayOf(other)
    return {
      slug: other,
      day: otherDay,
      score: Math.round(score * recencyFactor(day, otherDay) * PRECISION) / PRECISION,
    }
  })
  dated.sort((a, b) => b.score - a.score || compareCodeUnits(b.day, a.day) || compareCodeUnits(a.slug, b.slug))
  return withoutDuplicates(slug, dated, facts, limit)
}

/**
 * Articles that the nearest ones are linked with are near too: label propagation (Zhu and Ghahramani, 2002), one step. An article that is
 * linked with everything propagates less along each of its links.
 *
 * The links of the article itself are never followed. They are shown elsewhere on the page for what they are, and a ranking that does not
 * know them may be judged by them.
 */
function propagateScores(slug: string, pool: readonly Alike[], { linkedWith }: RankingFacts): Map<string, number> {
  const most = pool[0]?.score ?? 1
  const scores = new Map(pool.map((entry) => [entry.slug, entry.score / most]))
  for (const guide of pool.slice(0, PROPAGATED_FROM)) {
    const ties = new Set(linkedWith(guide.slug))
    ties.delete(slug)
    ties.delete(guide.slug)
    const pull = (PROPAGATED_SHARE * (guide.score / most) ** 2) / Math.sqrt(Math.max(1, ties.size))
    for (const other of ties) scores.set(other, (scores.get(other) ?? 0) + pull)
  }
  return scores
}

function withoutDuplicates(
  slug: string,
  ranked: readonly RankedArticle[],
  { duplicatesOf }: RankingFacts,
  limit: number,
): RankedArticle[] {
  const left = new Set(duplicatesOf(slug))
  const found: RankedArticle[] = []
  for (const { slug: other, score } of ranked) {
    if (found.length === limit) break
    if (left.has(other)) continue
    found.push({ slug: other, score })
    for (const twin of duplicatesOf(other)) left.add(twin)
  }
  return found
}
