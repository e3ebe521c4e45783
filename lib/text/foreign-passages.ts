import { type FindTerms, type TermMatch, type Terms, termFinder } from './foreign-terms'
import { scriptFinder } from './script-passages'

/** Finds the known terms of a text, and the passages in a script that its language does not use. */
export function foreignFinder(lang: string, terms: Terms = {}): FindTerms {
  const [findTerms, findScripts] = [termFinder(terms), scriptFinder(lang)]
  return (text) => {
    const found = findTerms(text)
    const isApart = (one: TermMatch) => found.every(({ start, end }) => end <= one.start || start >= one.end)
    return [...found, ...findScripts(text).filter(isApart)].sort((a, b) => a.start - b.start)
  }
}
