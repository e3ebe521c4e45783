import { telling, type Word, wordsOf } from '../text/words'
import type { SearchArticle } from './search-article'

/** About what an article of a newspaper runs to: longer ones repeat their words without being more about them. */
const USUAL_LENGTH = 300
/** Robertson and Zaragoza, « The Probabilistic Relevance Framework: BM25 and Beyond », 2009. */
const SATURATION = 1.2
const LENGTH_MATTERS = 0.75

const TEXT = 10
const DECK = 6
const TITLE = 24
/** A small word is only good to tell two titles apart. */
const SMALL = 4

/**
 * What the index keeps of one article: a line for each term, with its weight there, then each way of writing it, followed by its number
 * of times. In a form `+` stands for the term that it begins with, and once is not said: « elect 12 +ion élections 3 ».
 */
export type Digest = string

/** A term of an article. */
export interface Term {
  term: string
  weight: number
  /** How many times each form stands there. */
  forms: readonly (readonly [form: string, times: number])[]
}

interface Occurrences {
  /** In the text alone. */
  times: number
  forms: Map<string, number>
}

/** Weights are from 1 to about 80: a word of the title counts more than any number of them in the text. */
export function digest({ found, text }: SearchArticle): Digest {
  const title = wordsOf(found.title)
  const deck = telling(wordsOf(found.deck ?? ''))
  const body = telling(wordsOf(text))
  const terms = new Map<string, Occurrences>()
  for (const word of body) see(terms, word).times += 1
  for (const word of [...title, ...deck]) see(terms, word)
  const weights = new Map<string, number>()
  const add = (term: string, weight: number) => weights.set(term, (weights.get(term) ?? 0) + weight)
  const long = SATURATION * (1 - LENGTH_MATTERS + (LENGTH_MATTERS * body.length) / USUAL_LENGTH)
  for (const [term, { times }] of terms) if (times > 0) add(term, Math.ceil((TEXT * times) / (times + long)))
  for (const term of termsIn(deck)) add(term, DECK)
  const titleTerms = termsIn(telling(title))
  // A short title is more about each of its words.
  for (const term of titleTerms) add(term, TITLE + Math.round((2 * TITLE) / titleTerms.size))
  for (const { term, isSmall } of title) if (isSmall) weights.set(term, SMALL)
  return [...terms].map(([term, { forms }]) => lineOf(term, weights.get(term) ?? 0, forms)).join('\n')
}

/** The lines that only the first digest has, and those that only the second has. */
export function differences(before: Digest, after: Digest): [Digest, Digest] {
  if (before === after) return ['', '']
  const [old, now] = [before.split('\n'), after.split('\n')]
  const [had, has] = [new Set(old), new Set(now)]
  return [old.filter((line) => !has.has(line)).join('\n'), now.filter((line) => !had.has(line)).join('\n')]
}

export function* termsOf(digest: Digest): Generator<Term> {
  for (const line of digest === '' ? [] : digest.split('\n')) {
    const [term = '', weight, ...written] = line.split(' ')
    const forms: [string, number][] = []
    for (const text of written) {
      const last = forms.at(-1)
      if (last && isNumber(text)) last[1] = Number(text.slice(1))
      else forms.push([text.startsWith('+') ? term + text.slice(1) : text, 1])
    }
    yield { term, weight: Number(weight), forms }
  }
}

function see(terms: Map<string, Occurrences>, { term, form }: Word): Occurrences {
  const met = terms.get(term) ?? { times: 0, forms: new Map() }
  if (met.forms.size === 0) terms.set(term, met)
  const written = form.toLowerCase()
  met.forms.set(written, (met.forms.get(written) ?? 0) + 1)
  return met
}

function termsIn(words: readonly Word[]): Set<string> {
  return new Set(words.map(({ term }) => term))
}

function lineOf(term: string, weight: number, forms: ReadonlyMap<string, number>): string {
  let line = `${term} ${weight}`
  for (const [form, times] of forms) {
    line += form.startsWith(term) ? ` +${form.slice(term.length)}` : ` ${form}`
    if (times > 1) line += ` *${times}`
  }
  return line
}

/** No word has such a sign. */
function isNumber(text: string): boolean {
  return text.startsWith('*')
}
