import { getOrInsert } from '../collections'
import { nearest } from '../french/nearest'
import type { Address } from '../paths'
import { fold } from '../text/fold'
import { tokenize, withoutStopWords } from '../text/tokenize'
import { eachPosting } from './decode-postings'
import { decodeShard } from './decode-shard'
import { type IndexTable, type IndexYear, SPELLINGS, shardPath, TABLE, type TermEntry } from './index-format'

/** Fetches files of the index, each once. */
export interface IndexFetcher {
  json<T>(address: Address): Promise<T>
  bytes(address: Address): Promise<Uint8Array>
}

/** A matching article: its year, its number there and its score. */
export interface Hit {
  year: IndexYear
  article: number
  score: number
}

export interface SearchResults {
  /** Best first. */
  hits: Hit[]
  /** The query with each unknown word replaced by the nearest word of the paper, if any is near. */
  correction?: string
}

/** A term of the query. */
interface QueryTerm {
  form: string
  folded: string
  term: string
  /** A stop word among other terms: it ranks results and does not find any. */
  isStopWord: boolean
  /** The last word may still be typed: it matches every term with this prefix. */
  isPrefix: boolean
}

/** Weight by article number, of one term in one year. */
type Weights = Map<number, number>

/** The matches of a term, by year. */
interface TermMatches {
  word: QueryTerm
  weights: Map<number, Weights>
}

/** A shorter prefix would match half of the paper. */
const SHORTEST_PREFIX = 3
/** From three content words on, stop words are ignored. */
const FEW = 2
/** A prefix match weighs half of an exact match. */
const PREFIX_WORTH = 0.5
const SHARDS_OF_A_PREFIX = 2

export function openTable(load: IndexFetcher): Promise<IndexTable> {
  return load.json<IndexTable>(TABLE)
}

/** Finds the articles that match the most terms. BM25 weights and idf order them. */
export async function runQuery(question: string, table: IndexTable, load: IndexFetcher): Promise<SearchResults> {
  const readings = await Promise.all(queryTerms(question).map((word) => matchTerm(word, table, load)))
  const unknown = readings.filter(({ weights }) => weights.size === 0)
  const correction =
    unknown.length > 0 ? correctSpelling(question, unknown, await load.json<string[]>(SPELLINGS)) : undefined
  return { hits: rank(readings, table.years), ...(correction !== undefined && { correction }) }
}

/** The distinct terms of a query. */
export function queryTerms(question: string): QueryTerm[] {
  const all = tokenize(question)
  const big = withoutStopWords(all)
  const last = /[\p{L}\p{N}]$/u.test(question) ? all.at(-1) : undefined
  const words = big.length <= FEW ? all : big
  return words.map((word) => {
    const { form, folded, term, isStopWord } = word
    const isPrefix = word === last && !isStopWord && folded.length >= SHORTEST_PREFIX
    return { form, folded, term, isStopWord: isStopWord && big.length > 0, isPrefix }
  })
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

/** Best first; the newest first among equals. */
function rank(readings: readonly TermMatches[], years: readonly IndexYear[]): Hit[] {
  const total = years.reduce((sum, { articles }) => sum + articles, 0)
  const idfs = readings.map(({ weights }) => {
    const having = [...weights.values()].reduce((sum, { size }) => sum + size, 0)
    return having === 0 ? 0 : Math.log(1 + total / having)
  })
  const found = years
    .map((year) => hitsIn(year, readings, idfs))
    .reverse()
    .flat()
  const most = found.reduce((max, { met }) => Math.max(max, met), 0)
  return found.filter(({ met }) => met === most && met > 0).sort((a, b) => b.score - a.score)
}

function hitsIn(year: IndexYear, readings: readonly TermMatches[], rarities: number[]): (Hit & { met: number })[] {
  const hits = new Map<number, Hit & { met: number }>()
  for (const [index, { word, weights }] of readings.entries()) {
    for (const [article, weight] of weights.get(Number(year.year)) ?? []) {
      const hit = hits.get(article) ?? { year, article, score: 0, met: 0 }
      if (!word.isStopWord) hit.met += 1
      hit.score += weight * (rarities[index] ?? 0)
      hits.set(article, hit)
    }
  }
  return [...hits.values()].sort((a, b) => b.article - a.article)
}

function correctSpelling(
  question: string,
  unknown: readonly TermMatches[],
  spellings: readonly string[],
): string | undefined {
  let text = question
  for (const { word } of unknown) {
    const [near] = nearest(word.form, spellings.filter(isAsLongAs(word.form)), 1)
    if (near !== undefined) text = text.replace(word.form, near)
  }
  return text === question ? undefined : text
}

/** A spelling differs little in length: « bar » does not correct « zanzibar ». */
function isAsLongAs({ length }: string): (spelling: string) => boolean {
  return (spelling) => Math.abs(spelling.length - length) <= length / 3
}
