import { compareCodeUnits } from '../../collections'
import type { SimilarArticle } from './near-index'

/** What a ranking reads besides the similar articles. */
export interface RankingFacts {
  /** The articles that this one links to, or that link to it. */
  linkedWith: (slug: string) => Iterable<string>
  /** YYYY-MM-DD, or empty when the day is unknown. */
  dayOf: (slug: string) => string
  duplicatesOf: (slug: string) => Iterable<string>
}

type Scored = Pick<SimilarArticle, 'slug' | 'score'>

export interface RankedArticle {
  slug: string
  /** 1 is the score of the most similar article of this list; comparable only within one list. */
  score: number
}

/** Only the first articles propagate their score: few of the later ones share the subject. */
const PROPAGATED_FROM = 20

/** A greater share improves recall on densely linked archives only (decision 042). */
const PROPAGATED_SHARE = 0.5

/** Scores are rounded to thousandths before they are compared. */
const PRECISION = 1000

/**
 * Ranks the articles near one, the nearest first; of two with the same score the newer first.
 * Near duplicates of the article are left out, and of near duplicates only the nearest stays.
 */
export function rankNear(
  slug: string,
  similar: readonly Scored[],
  facts: RankingFacts,
  limit: number,
): RankedArticle[] {
  const day = facts.dayOf(slug)
  const dated = [...propagateScores(slug, similar, facts)].map(([other, score]) => {
    const otherDay = facts.dayOf(other)
    const rounded = Math.round(score * recencyFactor(day, otherDay) * PRECISION) / PRECISION
    return { slug: other, day: otherDay, score: rounded }
  })
  dated.sort((a, b) => b.score - a.score || compareCodeUnits(b.day, a.day) || compareCodeUnits(a.slug, b.slug))
  return withoutDuplicates(slug, dated, facts, limit)
}

/**
 * Articles linked with the most similar ones are near too: label propagation (Zhu and Ghahramani,
 * 2002), one step. An article with many links propagates less along each of them.
 *
 * The article's own links are never followed. Its page shows them elsewhere, and a ranking that
 * does not read them can be evaluated against them.
 */
function propagateScores(slug: string, similar: readonly Scored[], { linkedWith }: RankingFacts): Map<string, number> {
  const highest = similar[0]?.score ?? 1
  const scores = new Map(similar.map((entry) => [entry.slug, entry.score / highest]))
  for (const source of similar.slice(0, PROPAGATED_FROM)) {
    const linked = new Set(linkedWith(source.slug))
    linked.delete(slug)
    linked.delete(source.slug)
    const share = (PROPAGATED_SHARE * (source.score / highest) ** 2) / Math.sqrt(Math.max(1, linked.size))
    for (const other of linked) scores.set(other, (scores.get(other) ?? 0) + share)
  }
  return scores
}

const MILLISECONDS_A_DAY = 86_400_000

/**
 * Of two equally similar articles, the one of the same weeks is likelier to be about the same
 * event: editors link to recent articles. The bonus is at most 40 %, and half of that at a
 * fortnight. With dates drawn so that one link in eight falls within the month, recall gained about
 * 2 % over seven collections; with meaningless dates it lost about half a percent.
 */
const RECENCY_BONUS = 0.4
const HALF_LIFE = 15

/** Takes two days, YYYY-MM-DD; 1 when one of them is unknown. */
function recencyFactor(day: string, other: string): number {
  const days = Math.abs(Date.parse(day) - Date.parse(other)) / MILLISECONDS_A_DAY
  return Number.isNaN(days) ? 1 : 1 + RECENCY_BONUS / (1 + days / HALF_LIFE)
}

function withoutDuplicates(
  slug: string,
  ranked: readonly RankedArticle[],
  { duplicatesOf }: RankingFacts,
  limit: number,
): RankedArticle[] {
  const excluded = new Set(duplicatesOf(slug))
  const kept: RankedArticle[] = []
  for (const { slug: other, score } of ranked) {
    if (kept.length === limit) break
    if (excluded.has(other)) continue
    kept.push({ slug: other, score })
    for (const duplicate of duplicatesOf(other)) excluded.add(duplicate)
  }
  return kept
}
