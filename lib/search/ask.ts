import { getOrInsert } from '../collections'
import { nearest } from '../french/nearest'
import type { Address } from '../paths'
import { fold } from '../text/fold'
import { telling, wordsOf } from '../text/words'
import { type Entry, SPELLINGS, shardPath, TABLE, type Table, type Year } from './bundle'
import { readEntries } from './read-entries'
import { eachPosting } from './read-years'

/** Fetches a printed file; asked twice, it answers from memory. */
export interface Load {
  json<T>(address: Address): Promise<T>
  bytes(address: Address): Promise<Uint8Array>
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

/** What a word of the question finds, by year. */
interface Reading {
  word: Sought
  weights: Map<number, Weights>
}

/** Shorter beginnings would find half of the paper. */
const SHORTEST_BEGINNING = 3
/** Words that say something from which the small ones of a question are left out. */
const FEW = 2
/** A word that only begins as asked is worth half of one that is. */
const BEGINNING = 0.5
const SHARDS_OF_A_BEGINNING = 2

export function openTable(load: Load): Promise<Table> {
  return load.json<Table>(TABLE)
}

/** Every article that has the most words of the question; those of titles, and rare ones, count most. */
export async function ask(question: string, table: Table, load: Load): Promise<Answer> {
  const readings = await Promise.all(soughtIn(question).map((word) => readWord(word, table, load)))
  const unknown = readings.filter(({ weights }) => weights.size === 0)
  const correction = unknown.length > 0 ? corrected(question, unknown, await load.json<string[]>(SPELLINGS)) : undefined
  return { hits: rank(readings, table.years), ...(correction !== undefined && { correction }) }
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

async function readWord(word: Sought, table: Table, load: Load): Promise<Reading> {
  const shards = await Promise.all(shardsFor(word, table).map((first) => load.bytes(shardPath(first))))
  const weights: Reading['weights'] = new Map()
  for (const entry of shards.flatMap(readEntries)) {
    if (entry.term === word.term) addPostings(entry, 1, weights)
    else if (word.open && beginsWith(entry, word)) addPostings(entry, BEGINNING, weights)
  }
  return { word, weights }
}

/** By their names. */
function shardsFor({ term, folded, open }: Sought, { shards }: Table): string[] {
  const placeOf = (text: string) =>
    Math.max(
      0,
      shards.findLastIndex((first) => first <= text),
    )
  const exact = placeOf(term)
  const [first, last] = open ? [placeOf(folded), placeOf(`${folded}\uffff`)] : [exact, exact]
  const beginning = shards.slice(first, Math.min(last + 1, first + SHARDS_OF_A_BEGINNING))
  return [...new Set([shards[exact] ?? '', ...beginning])]
}

function beginsWith({ term, form }: Entry, { folded }: Sought): boolean {
  return term.startsWith(folded) || fold(form).startsWith(folded)
}

function addPostings({ years }: Entry, worth: number, weights: Reading['weights']): void {
  for (const { year, postings } of years) {
    const ofYear = getOrInsert(weights, year, (): Weights => new Map())
    eachPosting(postings, (article, weight) => {
      ofYear.set(article, Math.max(weight * worth, ofYear.get(article) ?? 0))
    })
  }
}

/** Newest first among equals. */
function rank(readings: readonly Reading[], years: readonly Year[]): Hit[] {
  const total = years.reduce((sum, { articles }) => sum + articles, 0)
  const rarities = readings.map(({ weights }) => {
    const having = [...weights.values()].reduce((sum, { size }) => sum + size, 0)
    return having === 0 ? 0 : Math.log(1 + total / having)
  })
  const found = years
    .map((year) => hitsIn(year, readings, rarities))
    .reverse()
    .flat()
  const most = found.reduce((max, { met }) => Math.max(max, met), 0)
  return found.filter(({ met }) => met === most && met > 0).sort((a, b) => b.score - a.score)
}

function hitsIn(year: Year, readings: readonly Reading[], rarities: number[]): (Hit & { met: number })[] {
  const hits = new Map<number, Hit & { met: number }>()
  for (const [index, { word, weights }] of readings.entries()) {
    for (const [article, weight] of weights.get(Number(year.year)) ?? []) {
      const hit = hits.get(article) ?? { year, article, score: 0, met: 0 }
      if (!word.isSmall) hit.met += 1
      hit.score += weight * (rarities[index] ?? 0)
      hits.set(article, hit)
    }
  }
  return [...hits.values()].sort((a, b) => b.article - a.article)
}

function corrected(question: string, unknown: readonly Reading[], spellings: readonly string[]): string | undefined {
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
