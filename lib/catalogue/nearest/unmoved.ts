import type { Digest, Listed } from './digest'
import { settledIn } from './settled'
import { GUIDES, pairsIn } from './threads'

/** All that a list is made from. */
type Grounds = Pick<Digest, 'articles' | 'pools' | 'links'>

/** Of each article where it stood when its list was what it is now, -1 if it was not; of each of those then, where it stands now. */
export function unmoved(now: Grounds, last: Grounds): { former: Int32Array; after: Int32Array } {
  const { former, after } = placesOf(now.articles, last.articles)
  const [settled, before] = [settledIn(now.articles), settledIn(last.articles)]
  if (former.some((at, place) => at >= 0 && at < before !== place < settled)) return { former: former.fill(-1), after }
  const pulled = pulledAnew(now.links, last.links, after)
  const isSame = (at: number, place: number) =>
    isPoolSame(now, place, last, at, after) && !guidesOf(now, place, settled).some((guide) => pulled.has(guide))
  return { former: former.map((at, place) => (at >= 0 && isSame(at, place) ? at : -1)), after }
}

/** One that is of another day is another for all that are near it. */
function placesOf(now: readonly Listed[], last: readonly Listed[]): { former: Int32Array; after: Int32Array } {
  const places = new Map(last.map(({ slug }, place) => [slug, place]))
  const after = new Int32Array(last.length).fill(-1)
  const former = Int32Array.from(now, ({ slug, day }, place) => {
    const at = places.get(slug) ?? -1
    if (last[at]?.day !== day) return -1
    after[at] = place
    return at
  })
  return { former, after }
}

/** The articles that are linked with others than before. */
function pulledAnew(now: Uint32Array, last: Uint32Array, after: Int32Array): Set<number> {
  const [links, old] = [linksIn(now), linksIn(last.map((place) => after[place] ?? -1))]
  const others = [...links].filter(([key]) => !old.has(key)).concat([...old].filter(([key]) => !links.has(key)))
  return new Set(others.flatMap(([, ends]) => ends))
}

/** By a number that is the same in both directions. */
function linksIn(links: Uint32Array): Map<number, [number, number]> {
  const found = new Map<number, [number, number]>()
  for (const [one, other] of pairsIn(links)) {
    found.set(Math.min(one, other) * 2 ** 32 + Math.max(one, other), [one, other])
  }
  return found
}

function isPoolSame({ pools }: Grounds, place: number, last: Grounds, at: number, after: Int32Array): boolean {
  const [start, end, old] = [pools.start(place), pools.end(place), last.pools.start(at)]
  if (last.pools.end(at) - old !== end - start) return false
  for (let i = 0; i < end - start; i++) {
    if (pools.places[start + i] !== after[last.pools.places[old + i] ?? 0]) return false
    if (pools.scores[start + i] !== last.pools.scores[old + i]) return false
  }
  return true
}

function guidesOf({ pools }: Grounds, place: number, settled: number): number[] {
  const pool = pools.places.subarray(pools.start(place), pools.end(place))
  return [...pool].filter((other) => other < settled).slice(0, GUIDES)
}
