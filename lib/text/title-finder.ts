import { distance } from 'fastest-levenshtein'
import { fold } from './fold'
import { tokenize, withoutStopWords } from './tokenize'

/** An article that a title may mean. */
export interface Target {
  slug: string
  title: string
}

interface Known extends Target {
  folded: string
  terms: string[]
}

/** The least cosine of two titles of one article, and the lead it needs over the second best. */
const ENOUGH = 0.5
const AHEAD = 1.2
/** Two titles with one word in common share a subject, not an article. */
const COMMON = 2
/** Share of the letters that a misspelt title may have wrong. */
const MISSPELT = 0.15

/**
 * Finds the article that a title typed by hand means: the same letters, nearly the same letters, or
 * the same significant words (cosine of their idf), one article being clearly ahead. An ambiguous
 * title finds none.
 */
export function titleFinder(targets: readonly Target[]): (title: string) => string | undefined {
  const known = targets.map((target) => ({ ...target, folded: fold(target.title), terms: termsOf(target.title) }))
  const weightOf = weights(known)
  const exact = new Map(known.map(({ folded, slug }) => [folded, slug]))
  return (title) => {
    const folded = fold(title)
    if (folded === '') return undefined
    const near = () => nearWords(termsOf(title), known, weightOf)
    // « low-cost » is « low cost » too.
    const apart = () =>
      title.includes('-') ? nearWords(termsOf(title.replaceAll('-', ' ')), known, weightOf) : undefined
    return exact.get(folded) ?? nearLetters(folded, known) ?? near() ?? apart()
  }
}

/** « start-up » and « startup » are one term. */
function termsOf(title: string): string[] {
  const joined = title.replace(/(\p{L})-(?=\p{L})/gu, (_whole, letter: string) => letter)
  return [...new Set(withoutStopWords([...tokenize(joined)]).map(({ term }) => term))]
}

function weights(known: readonly Known[]): (term: string) => number {
  const bearers = new Map<string, number>()
  for (const { terms } of known) for (const term of terms) bearers.set(term, (bearers.get(term) ?? 0) + 1)
  return (term) => 1 + Math.log((known.length + 1) / ((bearers.get(term) ?? 0) + 1))
}

function nearLetters(folded: string, known: readonly Known[]): string | undefined {
  const near = known.filter((one) => {
    const most = Math.floor(Math.max(folded.length, one.folded.length) * MISSPELT)
    return Math.abs(folded.length - one.folded.length) <= most && distance(folded, one.folded) <= most
  })
  return near.length === 1 ? near[0]?.slug : undefined
}

function nearWords(terms: readonly string[], known: readonly Known[], weightOf: (term: string) => number) {
  const scored = known
    .map(({ slug, terms: others }) => ({ slug, score: cosine(terms, others, weightOf) }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  if (!best || best.score < ENOUGH || best.score < (second?.score ?? 0) * AHEAD) return undefined
  return best.slug
}

function cosine(a: readonly string[], b: readonly string[], weightOf: (term: string) => number): number {
  const common = a.filter((term) => b.some((other) => isSameTerm(term, other)))
  if (common.length < COMMON) return 0
  const length = (terms: readonly string[]) => Math.sqrt(terms.reduce((sum, term) => sum + weightOf(term) ** 2, 0))
  return common.reduce((sum, term) => sum + weightOf(term) ** 2, 0) / (length(a) * length(b))
}

/** A letter may be wrong in a long term. */
function isSameTerm(a: string, b: string): boolean {
  if (a === b) return true
  return Math.min(a.length, b.length) >= 6 && !/\d/.test(a) && distance(a, b) <= 1
}
