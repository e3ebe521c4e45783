import { Comparison, type Row } from './comparison'
import { Pools } from './pools'
import { championsOf, type Postings, postingsOf } from './postings'
import { Prints } from './prints'
import type { Vectors } from './vectors'

/** Who is most like whom in a paper, and what tells, another time, how much of it is still true. */
export interface Ranks {
  /** In the order of places: by day, then slug. */
  articles: readonly Ranked[]
  /** Of what each article asks others with, and of what it answers with. */
  asking: Prints
  answering: Prints
  pools: Pools
}

export interface Ranked {
  slug: string
  day: string
}

/** Beyond this share of changed articles it is quicker to compare all again. */
const MANY = 1 / 4

/** The same ranks with and without those of an earlier paper, sooner. Scores are integers, so that no order of work shows in them. */
export function ranksOf(articles: readonly Ranked[], vectors: Vectors, last?: Ranks): Ranks {
  const all = postingsOf(vectors)
  const champions = championsOf(all)
  const ranks: Ranks = {
    articles,
    asking: askingPrints(vectors),
    answering: answeringPrints(champions, vectors),
    pools: new Pools(articles.length),
  }
  const comparison = new Comparison(articles.length)
  const known = last && stillKnown(ranks, last)
  const stale = known ? carryOver(ranks, known, rowsOf(champions, known.changed), all, comparison) : articles.keys()
  for (const place of stale) fill(ranks.pools, place, rowAt(vectors, place), champions, comparison)
  return ranks
}

function fill(pools: Pools, place: number, row: Row, champions: Postings, comparison: Comparison): void {
  pools.forget(place)
  comparison.ask(row, champions)
  for (let i = 0; i < comparison.count; i++) {
    const other = comparison.met[i] ?? 0
    if (other !== place) pools.offer(place, other, comparison.scores[other] ?? 0)
  }
}

interface StillKnown {
  last: Ranks
  /** By place: where an article that asks as before stood, and by former place where one that answers as before stands now. Or -1. */
  before: Int32Array
  after: Int32Array
  /** Places of those that do not answer as before. */
  changed: ReadonlySet<number>
}

function stillKnown({ articles, asking, answering }: Ranks, last: Ranks): StillKnown | undefined {
  const places = new Map(last.articles.map(({ slug }, place) => [slug, place]))
  const before = new Int32Array(articles.length).fill(-1)
  const after = new Int32Array(last.articles.length).fill(-1)
  const changed = new Set<number>()
  for (const [place, { slug, day }] of articles.entries()) {
    const former = places.get(slug) ?? -1
    if (former >= 0 && asking.isSame(place, last.asking, former)) before[place] = former
    if (former >= 0 && last.articles[former]?.day === day && answering.isSame(place, last.answering, former)) {
      after[former] = place
    } else changed.add(place)
  }
  return changed.size > articles.length * MANY ? undefined : { last, before, after, changed }
}

/** Lets those who answer anew into the pools that still hold. Gives the places of those that do not. */
function carryOver(
  { pools }: Ranks,
  { last, before, after }: StillKnown,
  answers: ReadonlyMap<number, Row>,
  all: Postings,
  comparison: Comparison,
): number[] {
  for (const [place, former] of before.entries()) if (former >= 0) pools.carry(place, last.pools, former, after)
  for (const [other, row] of answers) {
    comparison.answer(row, all)
    for (let i = 0; i < comparison.count; i++) {
      const place = comparison.met[i] ?? 0
      if (place !== other && (before[place] ?? -1) >= 0) pools.offer(place, other, comparison.scores[place] ?? 0)
    }
  }
  return [...before.keys()].filter((place) => (before[place] ?? -1) < 0 || !pools.isSure(place))
}

function askingPrints({ starts, terms, weights, shares, names }: Vectors): Prints {
  const prints = new Prints(starts.length - 1)
  for (let place = 0; place + 1 < starts.length; place++) {
    const end = starts[place + 1] ?? 0
    for (let i = starts[place] ?? 0; i < end; i++) {
      prints.add(place, names[terms[i] ?? 0] ?? 0, weights[i] ?? 0, shares[i] ?? 0)
    }
  }
  return prints
}

function answeringPrints({ starts, places, weights, shares }: Postings, vectors: Vectors): Prints {
  const prints = new Prints(vectors.starts.length - 1)
  for (let term = 0; term + 1 < starts.length; term++) {
    const end = starts[term + 1] ?? 0
    for (let at = starts[term] ?? 0; at < end; at++) {
      prints.add(places[at] ?? 0, vectors.names[term] ?? 0, weights[at] ?? 0, shares[at] ?? 0)
    }
  }
  return prints
}

function rowAt({ starts, terms, weights, shares }: Vectors, place: number): Row {
  const [start, end] = [starts[place], starts[place + 1]]
  return {
    terms: terms.subarray(start, end),
    weights: weights.subarray(start, end),
    shares: shares.subarray(start, end),
  }
}

/** What these articles answer with: their terms, less those where others weigh more. */
function rowsOf({ starts, places, weights, shares }: Postings, wanted: ReadonlySet<number>): Map<number, Row> {
  const rows = new Map(Array.from(wanted, (place) => [place, { terms: [], weights: [], shares: [] } as Lists]))
  for (let term = 0; term + 1 < starts.length; term++) {
    const end = starts[term + 1] ?? 0
    for (let at = starts[term] ?? 0; at < end; at++) {
      const row = rows.get(places[at] ?? 0)
      row?.terms.push(term)
      row?.weights.push(weights[at] ?? 0)
      row?.shares.push(shares[at] ?? 0)
    }
  }
  return new Map(
    Array.from(rows, ([place, { terms, weights, shares }]) => [
      place,
      { terms: Uint32Array.from(terms), weights: Uint16Array.from(weights), shares: Uint32Array.from(shares) },
    ]),
  )
}

type Lists = Record<keyof Row, number[]>
