import { fold } from '../french/fold'
import { nearest } from '../french/nearest'
import type { Address } from '../paths'
import { type Shard, shardPath, type Table, tablePath } from './bundle'
import { telling, wordsOf } from './words'

/** Fetches one file of a bundle; asked twice, it answers from memory. */
export type Load = <T>(address: Address) => Promise<T>

export interface Year {
  year: string
  table: Table
}

/** One article that answers, by its year and its number there. */
export interface Hit {
  year: Year
  article: number
  score: number
}

export interface Answer {
  /** Best first. */
  hits: Hit[]
  /** The same question with each unknown word put right, when one of the paper's words comes near. */
  correction?: string
}

/** What is sought of one word of the question. */
interface Sought {
  form: string
  folded: string
  term: string
  /** Only tells apart what the others have found. */
  isSmall: boolean
  /** The word is still being typed: whatever begins so will do. */
  open: boolean
}

/** Postings of one word in one year: weight by article. */
type Weights = Map<number, number>

/** Shorter beginnings would find half of the paper. */
const SHORTEST_BEGINNING = 3
/** Words that say something from which the small ones of a question are left out. */
const FEW = 2
/** A word that only begins as asked is worth half of one that is. */
const BEGINNING = 0.5
const SHARDS_OF_A_BEGINNING = 2

/** The years that there are to search, newest first. */
export async function openYears(years: readonly string[], load: Load): Promise<Year[]> {
  return Promise.all(years.map(async (year) => ({ year, table: await load<Table>(tablePath(year)) })))
}

/** Every article that has the most words of the question; those of titles, and rare ones, count most. */
export async function ask(question: string, years: readonly Year[], load: Load): Promise<Answer> {
  const sought = soughtIn(question)
  const readings = await Promise.all(sought.map((word) => readWord(word, years, load)))
  const correction = corrected(question, readings)
  return { hits: rank(readings, years), ...(correction !== undefined && { correction }) }
}

/** The words of a question, each once. */
export function soughtIn(question: string): Sought[] {
  const all = wordsOf(question)
  const big = telling(all)
  const last = /[\p{L}\p{N}]$/u.test(question) ? all.at(-1) : undefined
  const words = big.length <= FEW ? all : big
  return words.map((word) => {
    const { form, folded, term, isSmall } = word
    const open = word === last && !isSmall && folded.length >= SHORTEST_BEGINNING
    return { form, folded, term, isSmall: isSmall && big.length > 0, open }
  })
}

interface Reading {
  word: Sought
  /** In the order of the years. */
  weights: Weights[]
  /** Words of the paper that stand near it in the alphabet. */
  neighbours: string[]
}

async function readWord(word: Sought, years: readonly Year[], load: Load): Promise<Reading> {
  const shards = await Promise.all(
    years.map(({ year, table }) => Promise.all(shardsFor(word, table).map((n) => load<Shard>(shardPath(year, n))))),
  )
  const weights = shards.map((ofYear) => weightsIn(ofYear, word))
  const isKnown = weights.some(({ size }) => size > 0)
  const neighbours = isKnown ? [] : shards.flat().flatMap((shard) => Object.values(shard).map(([form]) => form))
  return { word, weights, neighbours: [...new Set(neighbours)] }
}

function shardsFor({ term, folded, open }: Sought, { shards }: Table): number[] {
  const placeOf = (text: string) =>
    Math.max(
      0,
      shards.findLastIndex((first) => first <= text),
    )
  const exact = placeOf(term)
  if (!open) return [exact]
  const [first, last] = [placeOf(folded), placeOf(`${folded}\uffff`)]
  const beginning = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return [...new Set([exact, ...beginning.slice(0, SHARDS_OF_A_BEGINNING)])]
}

function weightsIn(shards: readonly Shard[], { term, folded, open }: Sought): Weights {
  const weights: Weights = new Map()
  for (const shard of shards) {
    if (open) {
      for (const [found, entry] of Object.entries(shard)) {
        if (found.startsWith(folded) || fold(entry[0]).startsWith(folded)) addPostings(entry, BEGINNING, weights)
      }
    }
    const exact = shard[term]
    if (exact) addPostings(exact, 1, weights)
  }
  return weights
}

function addPostings([, ...postings]: Shard[string], worth: number, weights: Weights): void {
  let article = 0
  for (let at = 0; at < postings.length; at += 2) {
    article += postings[at] ?? 0
    weights.set(article, Math.max((postings[at + 1] ?? 0) * worth, weights.get(article) ?? 0))
  }
}

/** Newest first among equals. */
function rank(readings: readonly Reading[], years: readonly Year[]): Hit[] {
  const total = years.reduce((sum, { table }) => sum + table.articles, 0)
  const rarities = readings.map(({ weights }) => {
    const having = weights.reduce((sum, { size }) => sum + size, 0)
    return having === 0 ? 0 : Math.log(1 + total / having)
  })
  const found = years.flatMap((year, place) => hitsIn(year, readings, rarities, place))
  const most = found.reduce((max, { met }) => Math.max(max, met), 0)
  return found.filter(({ met }) => met === most && met > 0).sort((a, b) => b.score - a.score)
}

function hitsIn(
  year: Year,
  readings: readonly Reading[],
  rarities: number[],
  place: number,
): (Hit & { met: number })[] {
  const hits = new Map<number, Hit & { met: number }>()
  for (const [index, { word, weights }] of readings.entries()) {
    for (const [article, weight] of weights[place] ?? []) {
      const hit = hits.get(article) ?? { year, article, score: 0, met: 0 }
      if (!word.isSmall) hit.met += 1
      hit.score += weight * (rarities[index] ?? 0)
      hits.set(article, hit)
    }
  }
  return [...hits.values()].sort((a, b) => b.article - a.article)
}

function corrected(question: string, readings: readonly Reading[]): string | undefined {
  let text = question
  for (const { word, neighbours } of readings) {
    const [near] = neighbours.length > 0 ? nearest(word.form, neighbours, 1) : []
    if (near !== undefined) text = text.replace(word.form, near)
  }
  return text === question ? undefined : text
}
