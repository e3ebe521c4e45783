import { isSearched, type SearchToken, searchTokens } from './search-tokens'

/** A stretch of text, and whether it matches the query. */
export interface TextPart {
  text: string
  isMatch: boolean
}

export type IsMatch = (word: Pick<SearchToken, 'folded' | 'term'>) => boolean

/** Splits a text into its matching words and the text between them. */
export function markMatches(text: string, isMatch: IsMatch): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  for (const { offset, length } of matchesIn(text, isMatch)) {
    if (offset > from) parts.push({ text: text.slice(from, offset), isMatch: false })
    from = offset + length
    parts.push({ text: text.slice(offset, from), isMatch: true })
  }
  return from < text.length ? [...parts, { text: text.slice(from), isMatch: false }] : parts
}

/** In characters: two lines of a result. */
const LENGTH = 140
const BEFORE = 50

/** The passage with the greatest variety of the query's terms, cut between words. */
export function excerptOf(text: string, isMatch: IsMatch): string {
  const found = matchesIn(text, isMatch)
  if (found.length === 0) return ''
  const termsAfter = (start: number) =>
    found.filter(({ offset }) => offset >= start && offset < start + LENGTH - BEFORE)
  const best = found.reduce((a, b) => (variety(termsAfter(b.offset)) > variety(termsAfter(a.offset)) ? b : a))
  const start = best.offset <= BEFORE ? 0 : text.indexOf(' ', best.offset - BEFORE) + 1
  const end = start + LENGTH >= text.length ? text.length : text.lastIndexOf(' ', start + LENGTH)
  const passage = text.slice(Math.min(start, best.offset), end)
  return `${start > 0 ? '… ' : ''}${end < text.length ? withEllipsis(passage) : passage}`
}

/** The first words of a text, as long as an excerpt. */
export function openingOf(text: string): string {
  return text.length <= LENGTH ? text : withEllipsis(text.slice(0, text.lastIndexOf(' ', LENGTH)))
}

/** Adds an ellipsis in place of the final punctuation. */
export function withEllipsis(words: string): string {
  return `${words.replace(/[\s,;:.…–-]+$/u, '')}…`
}

function matchesIn(text: string, isMatch: IsMatch): SearchToken[] {
  return searchTokens(text).filter((token) => isSearched(token) && isMatch(token))
}

function variety(words: readonly { term: string }[]): number {
  return new Set(words.map(({ term }) => term)).size
}
