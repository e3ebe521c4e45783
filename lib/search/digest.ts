import { plainText } from '../catalogue/plain-text'
import type { ArticleView, BlockView } from '../views/view'
import { telling, type Word, wordsOf } from './words'

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

/** What an index needs of one article: what each term weighs in it, and how its words are written, how many times. */
export interface Digest {
  weights: [term: string, weight: number][]
  forms: [term: string, form: string, times: number][]
}

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
  return { weights: [...weights], forms: formsOf([...title, ...deck, ...text]) }
}

function formsOf(words: readonly Word[]): Digest['forms'] {
  const forms = new Map<string, Digest['forms'][number]>()
  for (const { term, form } of words) {
    const written = form.toLowerCase()
    const known = forms.get(`${term} ${written}`) ?? [term, written, 0]
    known[2] += 1
    forms.set(`${term} ${written}`, known)
  }
  return [...forms.values()]
}

/** « Lire aussi » lines are other articles’ titles, and a pull quote is taken from the text. */
function textOf(block: BlockView): string {
  if (block.type === 'read-also' || block.type === 'pull-quote') return ''
  return block.type === 'figure' ? (block.picture.caption ?? '') : plainText(block.html)
}

function timesOf(words: readonly Word[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const { term } of words) times.set(term, (times.get(term) ?? 0) + 1)
  return times
}
