import { getOrInsert } from '../collections'
import { nearest } from '../french/nearest'
import type { Address } from '../paths'
import { fold } from '../text/fold'
import { tokenize, withoutStopWords } from '../text/tokenize'
import { eachPosting } from './decode-postings'
import { decodeShard } from './decode-shard'
import { type IndexTable, type IndexYear, SPELLINGS, shardPath, TABLE, type TermEntry } from './index-format'

/** Fetches a printed file; asked twice, it answers from memory. */
export interface IndexFetcher {
  json<T>(address: Address): Promise<T>
  bytes(address: Address): Promise<Uint8Array>
}

/** One article that answers, by its year and its number there. */
export interface Hit {
  year: IndexYear
  article: number
  score: number
}

export interface SearchResults {
  /** Best first. */
  hits: Hit[]
  /** The same question with each unknown word put right, when one of the paper's words comes near. */
  correction?: string
}

/** What is sought of one word of the question. */
interface QueryTerm {
  form: string
  folded: string
  term: string
  /** Only tells apart what the others have found. */
  isStopWord: boolean
  /** The word is still being typed: whatever begins so will do. */
  isPrefix: boolean
}

/** Postings of one word in one year: weight by article. */
type Weights = Map<number, number>

/** What a word of the question finds, by year. */
interface TermMatches {
  word: QueryTerm
  weights: Map<number, Weights>
}

/** Shorter beginnings would find half of the paper. */
const SHORTEST_PREFIX = 3
/** Words that say something from which the small ones of a question are left out. */
const FEW = 2
/** A word that only begins as asked is worth half of one that is. */
const PREFIX_WORTH = 0.5
const SHARDS_OF_A_PREFIX = 2

export function openTable(load: IndexFetcher): Promise<IndexTable> {
  return load.json<IndexTable>(TABLE)
}

/** Every article that has the most words of the question; those of titles, and rare ones, count most. */
export async function runQuery(question: string, table: IndexTable, load: IndexFetcher): Promise<SearchResults> {
  const readings = await Promise.all(queryTerms(question).map((word) => matchTerm(word, table, load)))
  const unknown = readings.filter(({ weights }) => weights.size === 0)
  const correction =
    unknown.length > 0 ? correctSpelling(question, unknown, await load.json<string[]>(SPELLINGS)) : undefined
  return { hits: rank(readings, table.years), ...(correction !== undefined && { correction }) }
}

/** The words of a question, each once. */
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

/** By their names. */
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

/** Newest first among equals. */
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

/** « bar » is no spelling of « zanzibar », which holds it. */
function isAsLongAs({ length }: string): (spelling: string) => boolean {
  return (spelling) => Math.abs(spelling.length - length) <= length / 3
}
