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

/** A term of an article: its weight there, from 1 to about 80, and how many times it is written in each form. */
export interface Term {
  term: string
  weight: number
  forms: Form[]
}

export interface Form {
  form: string
  times: number
}

/** A word of the title counts more than any number of them in the text. */
export function termsIn({ found, text }: Pick<SearchArticle, 'found' | 'text'>): Term[] {
  const title = wordsOf(found.title)
  const deck = telling(wordsOf(found.deck ?? ''))
  const body = telling(wordsOf(text))
  const terms = new Map<string, Term>()
  for (const word of body) see(word, terms)
  const long = SATURATION * (1 - LENGTH_MATTERS + (LENGTH_MATTERS * body.length) / USUAL_LENGTH)
  for (const term of terms.values()) term.weight = textWeight(timesOf(term), long)
  for (const word of [...title, ...deck]) see(word, terms)
  for (const term of termsOfWords(deck, terms)) term.weight += DECK
  const titleTerms = termsOfWords(telling(title), terms)
  // A short title is more about each of its words.
  for (const term of titleTerms) term.weight += TITLE + Math.round((2 * TITLE) / titleTerms.size)
  for (const term of termsOfWords(
    title.filter(({ isSmall }) => isSmall),
    terms,
  ))
    term.weight += SMALL
  return [...terms.values()]
}

/**
 * What the store keeps of one article: a line for each term, with its weight, then each form, followed by its number of times unless it
 * is once. In a form `+` stands for the term that it begins with: « elect 12 +ion élections *3 ».
 */
export type Digest = string

export function digestOf(terms: readonly Term[]): Digest {
  return terms.map(lineOf).join('\n')
}

/** The lines that only the first digest has, and those that only the second has. */
export function differences(before: Digest, after: Digest): [Digest, Digest] {
  if (before === after) return ['', '']
  const [old, now] = [before.split('\n'), after.split('\n')]
  const [had, has] = [new Set(old), new Set(now)]
  return [old.filter((line) => !has.has(line)).join('\n'), now.filter((line) => !had.has(line)).join('\n')]
}

export function termsOf(digest: Digest): Term[] {
  return digest === '' ? [] : digest.split('\n').map(termOf)
}

function see({ term, form }: Word, terms: Map<string, Term>): void {
  const written = form.toLowerCase()
  const known = terms.get(term)
  const same = known?.forms.find((other) => other.form === written)
  if (same) same.times += 1
  else if (known) known.forms.push({ form: written, times: 1 })
  else terms.set(term, { term, weight: 0, forms: [{ form: written, times: 1 }] })
}

function textWeight(times: number, long: number): number {
  return Math.ceil((TEXT * times) / (times + long))
}

function timesOf({ forms }: Term): number {
  return forms.reduce((sum, { times }) => sum + times, 0)
}

function termsOfWords(words: readonly Word[], terms: ReadonlyMap<string, Term>): Set<Term> {
  return new Set(words.flatMap(({ term }) => terms.get(term) ?? []))
}

function lineOf({ term, weight, forms }: Term): string {
  let line = `${term} ${weight}`
  for (const { form, times } of forms) {
    line += form.startsWith(term) ? ` +${form.slice(term.length)}` : ` ${form}`
    if (times > 1) line += ` *${times}`
  }
  return line
}

function termOf(line: string): Term {
  const [term = '', weight, ...written] = line.split(' ')
  const forms: Form[] = []
  for (const text of written) {
    const last = forms.at(-1)
    // No word has such signs.
    if (last && text.startsWith('*')) last.times = Number(text.slice(1))
    else forms.push({ form: text.startsWith('+') ? term + text.slice(1) : text, times: 1 })
  }
  return { term, weight: Number(weight), forms }
}
