import { placedWordsOf, telling } from '../text/words'

/** A stretch of text, and whether it is a word that was asked for. */
export interface Part {
  text: string
  found: boolean
}

export type IsSought = (word: { folded: string; term: string }) => boolean

/** A text whose sought words stand apart. */
export function marked(text: string, isSought: IsSought): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const { form, at } of telling(placedWordsOf(text)).filter(isSought)) {
    if (at > from) parts.push({ text: text.slice(from, at), found: false })
    parts.push({ text: form, found: true })
    from = at + form.length
  }
  return from < text.length ? [...parts, { text: text.slice(from), found: false }] : parts
}

const LENGTH = 180
const BEFORE = 50

/** The passage of a text where most of what is sought stands together, cut between words. */
export function excerptOf(text: string, isSought: IsSought): Part[] {
  const found = telling(placedWordsOf(text)).filter(isSought)
  if (found.length === 0) return []
  const termsAfter = (start: number) => found.filter(({ at }) => at >= start && at < start + LENGTH - BEFORE)
  const best = found.reduce((a, b) => (variety(termsAfter(b.at)) > variety(termsAfter(a.at)) ? b : a))
  const start = best.at <= BEFORE ? 0 : text.indexOf(' ', best.at - BEFORE) + 1
  const end = start + LENGTH >= text.length ? text.length : text.lastIndexOf(' ', start + LENGTH)
  const passage = text.slice(Math.min(start, best.at), end)
  return marked(`${start > 0 ? '… ' : ''}${passage}${end < text.length ? '…' : ''}`, isSought)
}

function variety(words: readonly { term: string }[]): number {
  return new Set(words.map(({ term }) => term)).size
}
