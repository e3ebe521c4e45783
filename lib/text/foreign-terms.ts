import { getOrInsert } from '../collections'

/** Known terms of other languages, by code of language: `{ en: ['machine learning'] }`. */
export type Terms = Readonly<Record<string, readonly string[]>>

/** Where a term is in a text, and its language. */
export interface TermMatch {
  start: number
  end: number
  lang: string
}

export type FindTerms = (text: string) => TermMatch[]

const finders = new WeakMap<Terms, FindTerms>()

/**
 * Finds whole terms, the longest first. A lower-case first letter may be a capital in the text, and
 * spaces and apostrophes of any kind match.
 */
export function termFinder(terms: Terms): FindTerms {
  return getOrInsert(finders, terms, finderOf)
}

function finderOf(terms: Terms): FindTerms {
  const langs = new Map(
    Object.entries(terms).flatMap(([lang, known]) => known.map((term): [string, string] => [normal(term), lang])),
  )
  if (langs.size === 0) return () => []
  const patterns = [...langs.keys()].sort((a, b) => b.length - a.length).map(patternOf)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const [written, lowered] = [normal(found), normal(found.charAt(0).toLowerCase() + found.slice(1))]
      const lang = langs.get(written) ?? langs.get(lowered)
      return lang === undefined ? [] : [{ start: index, end: index + found.length, lang }]
    })
}

function normal(term: string): string {
  return term.trim().replace(/\s+/g, ' ').replaceAll('’', "'")
}

function patternOf(term: string): string {
  const [first = ''] = term
  const rest = escaped(term.slice(first.length)).replaceAll(' ', '\\s+').replaceAll("'", "['’]")
  return (first === first.toUpperCase() ? escaped(first) : `[${first}${first.toUpperCase()}]`) + rest
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
