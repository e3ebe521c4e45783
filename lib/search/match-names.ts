import type { SearchBoxWords } from '../language/element-words'
import type { NamedPage } from './index-format'
import { isTyping, SHORTEST_PREFIX } from './query-terms'
import { type SearchToken, searchTokens } from './search-tokens'

/** More names would hide the articles. */
const LONGEST = 4

/** The authors, sections, series, subjects and months that a query names, closest first. */
export function matchNames(
  question: string,
  pages: readonly NamedPage[],
  kinds: SearchBoxWords['nameKinds'],
): NamedPage[] {
  const words = searchTokens(question)
  if (words.length === 0) return []
  const scored = pages.flatMap((page) => {
    const names = [page.name, ...(page.short === undefined ? [] : [page.short])]
    const left = names.flatMap((name) => unmatchedWords(words, name, kinds[page.kind], isTyping(question)) ?? [])
    return left.length === 0 ? [] : [{ page, left: Math.min(...left) }]
  })
  return scored
    .sort((a, b) => a.left - b.left)
    .slice(0, LONGEST)
    .map(({ page }) => page)
}

/** How many words of the name the query lacks; undefined if the query has any other word. */
function unmatchedWords(
  words: readonly SearchToken[],
  name: string,
  kind: string,
  mayBeUnfinished: boolean,
): number | undefined {
  const names = searchTokens(name)
  const kinds = searchTokens(kind)
  const matches = (word: SearchToken, isLast: boolean) => (other: SearchToken) => {
    const isPrefix = isLast && mayBeUnfinished && word.folded.length >= SHORTEST_PREFIX
    return other.term === word.term || (isPrefix && other.folded.startsWith(word.folded))
  }
  const nameWords = words.filter((word) => !kinds.some(matches(word, false)))
  const isNamed = nameWords.every((word) => word.isStopWord || names.some(matches(word, word === words.at(-1))))
  const met = names.filter((other) => nameWords.some((word) => matches(word, word === words.at(-1))(other)))
  const left = names.length - met.length
  // « On » and « R » are names where the query says nothing else.
  const isMeant = met.some(({ isStopWord }) => !isStopWord) || (met.length > 0 && left === 0)
  return isNamed && isMeant ? left : undefined
}
