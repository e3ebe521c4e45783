import type { Scores } from './wording'

/** Who is linked with whom, in either direction. */
export type Threads = ReadonlyMap<string, ReadonlySet<string>>

/** The nearest by their words: further down the list little is about the subject. */
const GUIDES = 20
const PULL = 0.3

export function threadsOf(links: Iterable<readonly [string, string]>): Threads {
  const threads = new Map<string, Set<string>>()
  const tie = (from: string, to: string) => threads.set(from, (threads.get(from) ?? new Set()).add(to))
  for (const [one, other] of links) {
    if (one === other) continue
    tie(one, other)
    tie(other, one)
  }
  return threads
}

/**
 * Articles that the nearest ones are linked with are near too: label propagation (Zhu and Ghahramani, 2002), one step. An article
 * that is linked with everything pulls less by each of its threads.
 *
 * The threads of the article itself are never followed. Those it holds are shown elsewhere on the page for what they are, and
 * a ranking that does not know them may be judged by them.
 */
export function pullThreads(scores: Scores, slug: string, threads: Threads): Scores {
  const pulled = new Map(scores)
  const guides = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, GUIDES)
  for (const [guide, score] of guides) {
    const others = [...(threads.get(guide) ?? [])].filter((other) => other !== slug)
    for (const other of others) {
      pulled.set(other, (pulled.get(other) ?? 0) + (PULL * score ** 2) / Math.sqrt(others.length))
    }
  }
  return pulled
}
