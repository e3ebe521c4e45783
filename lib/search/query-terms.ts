import { type SearchToken, searchTokens } from './search-tokens'

/** A term of the query. */
export interface QueryTerm {
  /** As typed. */
  written: string
  folded: string
  term: string
  /** A stop word among other terms: it ranks results and does not find any. */
  isStopWord: boolean
  /** The last word may still be typed: it matches every term with this prefix. */
  isPrefix: boolean
}

/** In letters. A shorter prefix would match half of the paper. */
export const SHORTEST_PREFIX = 3
/** From three content words on, stop words are ignored. */
const FEW = 2

/** The distinct terms of a query. */
export function queryTerms(question: string): QueryTerm[] {
  const all = searchTokens(question)
  const content = all.filter(({ isStopWord }) => !isStopWord)
  const kept = content.length <= FEW ? all : content
  const last = isTyping(question) ? all.at(-1) : undefined
  const terms = kept.map((token) => toTerm(token, question, token === last, content.length > 0))
  return terms.filter(({ term }, at) => terms.findIndex((other) => other.term === term) === at)
}

/** Whether the last word may be unfinished. */
export function isTyping(question: string): boolean {
  return /[\p{L}\p{N}]$/u.test(question)
}

function toTerm(token: SearchToken, question: string, isLast: boolean, hasContent: boolean): QueryTerm {
  const { folded, term, isStopWord, offset, length } = token
  return {
    written: question.slice(offset, offset + length),
    folded,
    term,
    isStopWord: isStopWord && hasContent,
    isPrefix: isLast && !isStopWord && folded.length >= SHORTEST_PREFIX,
  }
}
