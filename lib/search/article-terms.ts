import type { Token } from '../text/tokenize'
import type { SearchArticle } from './search-article'
import { isSearched, searchWordsOf } from './search-tokens'

/**
 * In words, the length of an average article. BM25 discounts longer ones, which repeat words
 * without being more about them.
 */
const USUAL_LENGTH = 300
/** Robertson and Zaragoza, « The Probabilistic Relevance Framework: BM25 and Beyond », 2009. */
const SATURATION = 1.2
const LENGTH_NORMALISATION = 0.75

const TEXT = 10
const DECK = 6
const TITLE = 24
/** Authors, tags, section and series: less than a word of the title, more than one mention. */
const LABEL = 14
/** A stop word only distinguishes two titles. */
const STOP_WORD_IN_TITLE = 4

/** A term of an article, its weight (1 to about 80), and how often each written form occurs. */
export interface Term {
  term: string
  weight: number
  forms: Form[]
}

export interface Form {
  form: string
  times: number
}

/** The terms of an article. A word of the title outweighs any number of occurrences in the text. */
export function weightedTerms({ card, labels, text }: Pick<SearchArticle, 'card' | 'labels' | 'text'>): Term[] {
  const [title, body] = [searchWordsOf(card.title), searchWordsOf(text).filter(isSearched)]
  const deck = searchWordsOf(card.deck ?? '').filter(isSearched)
  const named = searchWordsOf(labels).filter(isSearched)
  const terms = new Map<string, Term>()
  for (const word of body) countForm(word, terms)
  const lengthNorm = SATURATION * (1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * body.length) / USUAL_LENGTH)
  for (const term of terms.values()) term.weight = textWeight(timesOf(term), lengthNorm)
  for (const word of [...title, ...deck, ...named]) countForm(word, terms)
  for (const term of termsAmong(deck, terms)) term.weight += DECK
  for (const term of termsAmong(named, terms)) term.weight += LABEL
  weighTitle(title, terms)
  return [...terms.values()]
}

/** The shorter a title, the more it is about each of its words. */
function weighTitle(title: readonly Token[], terms: ReadonlyMap<string, Term>): void {
  const [content, stopWords] = [false, true].map((isStopWord) => {
    return termsAmong(
      title.filter((word) => word.isStopWord === isStopWord),
      terms,
    )
  })
  for (const term of content ?? []) term.weight += TITLE + Math.round((2 * TITLE) / (content?.size ?? 1))
  for (const term of stopWords ?? []) term.weight += STOP_WORD_IN_TITLE
}

/**
 * The terms of an article as the store keeps them. Each line has a term, its weight and its forms;
 * a form that occurs several times is followed by its count. In a form `+` replaces the term:
 * « elect 12 +ion élections *3 ».
 */
export type SerializedTerms = string

export function serializeTerms(terms: readonly Term[]): SerializedTerms {
  return terms.map(lineOf).join('\n')
}

/** The lines that only the first text has, and the lines that only the second has. */
export function diffTerms(before: SerializedTerms, after: SerializedTerms): [SerializedTerms, SerializedTerms] {
  if (before === after) return ['', '']
  const [old, now] = [before.split('\n'), after.split('\n')]
  const [had, has] = [new Set(old), new Set(now)]
  return [old.filter((line) => !has.has(line)).join('\n'), now.filter((line) => !had.has(line)).join('\n')]
}

export function parseTerms(digest: SerializedTerms): Term[] {
  return digest === '' ? [] : digest.split('\n').map(termOf)
}

function countForm({ term, form }: Token, terms: Map<string, Term>): void {
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

function termsAmong(words: readonly Token[], terms: ReadonlyMap<string, Term>): Set<Term> {
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
    // No token contains `*` or `+`.
    if (last && text.startsWith('*')) last.times = Number(text.slice(1))
    else forms.push({ form: text.startsWith('+') ? term + text.slice(1) : text, times: 1 })
  }
  return { term, weight: Number(weight), forms }
}
