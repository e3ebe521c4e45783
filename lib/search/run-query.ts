import { getOrInsert } from '../collections'
import { fold } from '../text/fold'
import { correctSpelling } from './correct-spelling'
import { eachPosting } from './decode-postings'
import { decodeShard } from './decode-shard'
import type { Hit } from './hit'
import {
  type IndexFetcher,
  type IndexTable,
  type IndexYear,
  SPELLINGS,
  shardPath,
  TABLE,
  type TermEntry,
} from './index-format'
import { keepPhrases, phrasesIn } from './phrases'
import { type QueryTerm, queryTerms } from './query-terms'

export interface SearchResults {
  /** Best first. */
  hits: Hit[]
  /** The query with each unknown word replaced by the nearest word of the paper, if any is near. */
  correction?: string
}

/** Weight by article number, of one term in one year. */
type Weights = Map<number, number>

/** The matches of a term, by year. */
interface TermMatches {
  word: QueryTerm
  weights: Map<number, Weights>
}

/** A prefix match has half the weight of an exact match. */
const PREFIX_WORTH = 0.5
const SHARDS_OF_A_PREFIX = 2

export function openTable(load: IndexFetcher): Promise<IndexTable> {
  return load.json<IndexTable>(TABLE)
}

/**
 * Finds the articles that match the most terms, and every phrase between quotation marks, ordered
 * by BM25 weights and idf.
 */
export async function runQuery(question: string, table: IndexTable, load: IndexFetcher): Promise<SearchResults> {
  const matches = await Promise.all(queryTerms(question).map((word) => matchTerm(word, table, load)))
  const hits = rank(matches, table.years)
  const phrases = phrasesIn(question)
  const correction = await proposed(question, matches, load)
  return {
    hits: phrases.length > 0 ? await keepPhrases(hits, phrases, load) : hits,
    ...(correction !== undefined && { correction }),
  }
}

/** A correction, if a word of the query is in no article. */
async function proposed(question: string, matches: readonly TermMatches[], load: IndexFetcher) {
  const unknown = matches.filter(({ word, weights }) => weights.size === 0 && !word.isStopWord)
  if (unknown.length === 0) return undefined
  const words = unknown.map(({ word }) => word.written)
  return correctSpelling(question, words, await load.json<string[]>(SPELLINGS))
}

async function matchTerm(word: QueryTerm, table: IndexTable, load: IndexFetcher): Promise<TermMatches> {
  const shards = await Promise.all(shardsFor(word, table).map((first) => load.bytes(shardPath(first))))
  const weights: TermMatches['weights'] = new Map()
  for (const entry of shards.flatMap(decodeShard)) {
    if (entry.term === word.term) addPostings(entry, 1, weights)
    else if (word.isPrefix && hasPrefix(entry, word)) addPostings(entry, PREFIX_WORTH, weights)
  }
  return { word, weights }
}

/** The names of the shards to fetch for a term. */
function shardsFor({ term, folded, isPrefix }: QueryTerm, { shards }: IndexTable): string[] {
  const placeOf = (text: string) =>
    Math.max(
      0,
      shards.findLastIndex((first) => first <= text),
    )
  const exact = placeOf(term)
  const [first, last] = isPrefix ? [placeOf(folded), placeOf(`${folded}\uffff`)] : [exact, exact]
  const beginning = shards.slice(first, Math.min(last + 1, first + SHARDS_OF_A_PREFIX))
  return [...new Set([shards[exact] ?? '', ...beginning])]
}

function hasPrefix({ term, form }: TermEntry, { folded }: QueryTerm): boolean {
  return term.startsWith(folded) || fold(form).startsWith(folded)
}

function addPostings({ years }: TermEntry, worth: number, weights: TermMatches['weights']): void {
  for (const { year, postings } of years) {
    const ofYear = getOrInsert(weights, year, (): Weights => new Map())
    eachPosting(postings, (article, weight) => {
      ofYear.set(article, Math.max(weight * worth, ofYear.get(article) ?? 0))
    })
  }
}

/** Best first; newest first among equals. */
function rank(matches: readonly TermMatches[], years: readonly IndexYear[]): Hit[] {
  const total = years.reduce((sum, { articles }) => sum + articles, 0)
  const idfs = matches.map(({ weights }) => {
    const having = [...weights.values()].reduce((sum, { size }) => sum + size, 0)
    return having === 0 ? 0 : Math.log(1 + total / having)
  })
  const found = years
    .map((year) => hitsIn(year, matches, idfs))
    .reverse()
    .flat()
  const most = found.reduce((max, { met }) => Math.max(max, met), 0)
  return found.filter(({ met }) => met === most && met > 0).sort((a, b) => b.score - a.score)
}

function hitsIn(year: IndexYear, matches: readonly TermMatches[], idfs: number[]): (Hit & { met: number })[] {
  const hits = new Map<number, Hit & { met: number }>()
  for (const [index, { word, weights }] of matches.entries()) {
    for (const [article, weight] of weights.get(Number(year.year)) ?? []) {
      const hit = hits.get(article) ?? { year, article, score: 0, met: 0 }
      if (!word.isStopWord) hit.met += 1
      hit.score += weight * (idfs[index] ?? 0)
      hits.set(article, hit)
    }
  }
  return [...hits.values()].sort((a, b) => b.article - a.article)
}
