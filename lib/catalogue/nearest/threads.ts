/** How near, by place. */
export type Scores = ReadonlyMap<number, number>

/** Who is linked with whom, in either direction, by place. */
export type Threads = ReadonlyMap<number, ReadonlySet<number>>

/** The nearest by their words: further down the list little is about the subject. */
export const GUIDES = 20
const PULL = 0.3

/** Links as they are remembered: from whom, to whom, from whom… */
export function* pairsIn(links: Uint32Array): Generator<[number, number]> {
  for (let at = 0; at < links.length; at += 2) yield [links[at] ?? 0, links[at + 1] ?? 0]
}

export function threadsOf(links: Iterable<readonly [number, number]>): Threads {
  const threads = new Map<number, Set<number>>()
  const tie = (from: number, to: number) => {
    const others = threads.get(from)
    if (others) others.add(to)
    else threads.set(from, new Set([to]))
  }
  for (const [one, other] of links) {
    if (one === other) continue
    tie(one, other)
    tie(other, one)
  }
  return threads
}

/**
 * Articles that the nearest ones are linked with are near too: label propagation (Zhu and Ghahramani, 2002), one step. An article
 * that is linked with everything pulls less by each of its threads. `scores` come nearest first.
 *
 * The threads of the article itself are never followed. Those it holds are shown elsewhere on the page for what they are, and
 * a ranking that does not know them may be judged by them.
 *
 * Only the first `settled` articles guide, and only their threads weaken one another (`settled.ts`).
 */
export function pullThreads(scores: Scores, place: number, threads: Threads, settled: number): Scores {
  const pulled = new Map(scores)
  let guides = GUIDES
  for (const [guide, score] of scores) {
    if (guide >= settled) continue
    if (guides-- === 0) break
    const others = threads.get(guide)
    if (!others) continue
    const pull = (PULL * score ** 2) / Math.sqrt(sizeOf(others, place, settled))
    for (const other of others) if (other !== place) pulled.set(other, (pulled.get(other) ?? 0) + pull)
  }
  return pulled
}

function sizeOf(others: ReadonlySet<number>, place: number, settled: number): number {
  let size = 0
  for (const other of others) if (other !== place && other < settled) size += 1
  return Math.max(1, size)
}
