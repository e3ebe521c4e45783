import { plainText } from '../catalogue/plain-text'
import { telling, type Word, wordsOf } from '../text/words'
import type { ArticleView, BlockView } from '../views/view'

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
 * What an index needs of one article: a line for each term, with what it weighs there, then how it is written and how many times. A text
 * is read and written sooner than lists of lists are, and thousands of them are remembered.
 */
export type Digest = string

/** Weights are from 1 to about 80: a word of the title counts more than any number of them in the text. */
export function digest(view: ArticleView): Digest {
  const title = wordsOf(view.title)
  const deck = telling(wordsOf(view.deck ?? ''))
  const text = view.blocks.flatMap((block) => telling(wordsOf(textOf(block))))
  const weights = new Map<string, number>()
  const add = (term: string, weight: number) => weights.set(term, (weights.get(term) ?? 0) + weight)
  const long = SATURATION * (1 - LENGTH_MATTERS + (LENGTH_MATTERS * text.length) / USUAL_LENGTH)
  for (const [term, times] of timesOf(text)) add(term, Math.ceil((TEXT * times) / (times + long)))
  for (const [term] of timesOf(deck)) add(term, DECK)
  const titleTerms = timesOf(telling(title))
  // A short title is more about each of its words.
  for (const [term] of titleTerms) add(term, TITLE + Math.round((2 * TITLE) / titleTerms.size))
  for (const { term, isSmall } of title) if (isSmall) weights.set(term, SMALL)
  const forms = formsOf([...title, ...deck, ...text])
  return [...weights].map(([term, weight]) => [term, weight, ...(forms.get(term) ?? [])].join(' ')).join('\n')
}

/** Calls back with each term of an article, what it weighs there, and each way of writing it, followed by its number of times. */
export function eachTerm(digest: Digest, see: (term: string, weight: number, forms: readonly string[]) => void): void {
  for (const line of digest === '' ? [] : digest.split('\n')) {
    const [term = '', weight, ...forms] = line.split(' ')
    see(term, Number(weight), forms)
  }
}

/** Of each term its forms, each followed by how many times it stands there. */
function formsOf(words: readonly Word[]): Map<string, (string | number)[]> {
  const forms = new Map<string, (string | number)[]>()
  for (const [written, times] of timesOf(words, ({ term, form }) => `${term} ${form.toLowerCase()}`)) {
    const [term = '', form = ''] = written.split(' ')
    const known = forms.get(term) ?? []
    known.push(form, times)
    forms.set(term, known)
  }
  return forms
}

/** « Lire aussi » lines are other articles’ titles, and a pull quote is taken from the text. */
function textOf(block: BlockView): string {
  if (block.type === 'read-also' || block.type === 'pull-quote') return ''
  return block.type === 'figure' ? (block.picture.caption ?? '') : plainText(block.html)
}

function timesOf(words: readonly Word[], keyOf = ({ term }: Word) => term): Map<string, number> {
  const times = new Map<string, number>()
  for (const word of words) times.set(keyOf(word), (times.get(keyOf(word)) ?? 0) + 1)
  return times
}
