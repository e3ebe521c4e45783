import { compareCodeUnits } from '../../collections'
import type { PoolEntry } from './near-index'
import { sameTimes } from './recency'

/** What a list is made from besides its pool. Whoever answers knows what the list depends on. */
export interface NearFacts {
  /** The articles that this one is linked with, in either direction. */
  tiesOf: (slug: string) => Iterable<string>
  /** YYYY-MM-DD, or empty when nobody knows. */
  dayOf: (slug: string) => string
  /** Its near duplicates. */
  twinsOf: (slug: string) => Iterable<string>
}

type Alike = Pick<PoolEntry, 'slug' | 'score'>

export interface Neighbour {
  slug: string
  /** 1 is the wording of the nearest article of this list; only comparable inside one list. */
  score: number
}

/** The nearest by their words: further down the list little is about the subject. */
const GUIDES = 20
const PULL = 0.3

/** Scores are told apart by their thousandths. */
const GRAIN = 1000

/** Nearest first, of two that tie the newer; near duplicates of the article are left out, and all but the nearest of one another. */
export function nearest(slug: string, pool: readonly Alike[], facts: NearFacts, limit: number): Neighbour[] {
  const day = facts.dayOf(slug)
  const dated = [...propagated(slug, pool, facts)].map(([other, score]) => {
    const otherDay = facts.dayOf(other)
    return { slug: other, day: otherDay, score: Math.round(score * sameTimes(day, otherDay) * GRAIN) / GRAIN }
  })
  dated.sort((a, b) => b.score - a.score || compareCodeUnits(b.day, a.day) || compareCodeUnits(a.slug, b.slug))
  return withoutTwins(slug, dated, facts, limit)
}

/**
 * Articles that the nearest ones are linked with are near too: label propagation (Zhu and Ghahramani, 2002), one step. An article that is
 * linked with everything propagates less along each of its links.
 *
 * The links of the article itself are never followed. They are shown elsewhere on the page for what they are, and a ranking that does not
 * know them may be judged by them.
 */
function propagated(slug: string, pool: readonly Alike[], { tiesOf }: NearFacts): Map<string, number> {
  const most = pool[0]?.score ?? 1
  const scores = new Map(pool.map((entry) => [entry.slug, entry.score / most]))
  for (const guide of pool.slice(0, GUIDES)) {
    const ties = new Set(tiesOf(guide.slug))
    ties.delete(slug)
    ties.delete(guide.slug)
    const pull = (PULL * (guide.score / most) ** 2) / Math.sqrt(Math.max(1, ties.size))
    for (const other of ties) scores.set(other, (scores.get(other) ?? 0) + pull)
  }
  return scores
}

function withoutTwins(slug: string, ranked: readonly Neighbour[], { twinsOf }: NearFacts, limit: number): Neighbour[] {
  const left = new Set(twinsOf(slug))
  const found: Neighbour[] = []
  for (const { slug: other, score } of ranked) {
    if (found.length === limit) break
    if (left.has(other)) continue
    found.push({ slug: other, score })
    for (const twin of twinsOf(other)) left.add(twin)
  }
  return found
}
