import { tokenizeWithOffsets, withoutStopWords } from '../text/tokenize'

/** A stretch of text, and whether it matches the query. */
export interface TextPart {
  text: string
  isMatch: boolean
}

export type IsMatch = (word: { folded: string; term: string }) => boolean

/** Splits a text into its matching words and the text between them. */
export function markMatches(text: string, isMatch: IsMatch): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  for (const { form, offset } of withoutStopWords(tokenizeWithOffsets(text)).filter(isMatch)) {
    if (offset > from) parts.push({ text: text.slice(from, offset), isMatch: false })
    parts.push({ text: form, isMatch: true })
    from = offset + form.length
  }
  return from < text.length ? [...parts, { text: text.slice(from), isMatch: false }] : parts
}

const LENGTH = 180
const BEFORE = 50

/** The passage where most of the query's terms stand together, cut between words. */
export function excerptOf(text: string, isMatch: IsMatch): TextPart[] {
  const found = withoutStopWords(tokenizeWithOffsets(text)).filter(isMatch)
  if (found.length === 0) return []
  const termsAfter = (start: number) =>
    found.filter(({ offset }) => offset >= start && offset < start + LENGTH - BEFORE)
  const best = found.reduce((a, b) => (variety(termsAfter(b.offset)) > variety(termsAfter(a.offset)) ? b : a))
  const start = best.offset <= BEFORE ? 0 : text.indexOf(' ', best.offset - BEFORE) + 1
  const end = start + LENGTH >= text.length ? text.length : text.lastIndexOf(' ', start + LENGTH)
  const passage = text.slice(Math.min(start, best.offset), end)
  return markMatches(`${start > 0 ? '… ' : ''}${passage}${end < text.length ? '…' : ''}`, isMatch)
}

function variety(words: readonly { term: string }[]): number {
  return new Set(words.map(({ term }) => term)).size
}
