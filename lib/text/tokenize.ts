import { fold } from './fold'
import { avalanche, fnv1a } from './hash'
import { stem } from './stem'
import { LINKING_WORDS, STOP_WORDS } from './stop-words'

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const WORD_OR_END = /[\p{L}\p{M}\p{N}]+|[.!?…](?=\s)|\n/gu
const END = /^[.!?…\n]/

/**
 * A token. « l’Élection » and "elections" have the same term, `election`. Equal forms share one
 * object.
 */
export interface Token {
  /** As written. */
  form: string
  folded: string
  term: string
  /**
   * A hash of the term, 31 bits, the same on every machine. Two terms in fifty thousand may
   * collide.
   */
  id: number
  /** « le », « pourquoi ». */
  isStopWord: boolean
  /** Occurs inside names and set phrases: « loi de finances ». */
  isLinking: boolean
}

interface OffsetToken extends Token {
  /** Its offset in the text. */
  offset: number
}

/** The tokens made so far: an archive of seven million words has fifty thousand distinct ones. */
const tokens = new Map<string, Token>()

/** The tokens of a text, in order. */
export function tokenize(text: string): Token[] {
  return (text.match(WORD) ?? []).map(tokenOf)
}

/** The tokens of a text, with their offsets. */
export function tokenizeWithOffsets(text: string): OffsetToken[] {
  return [...text.matchAll(WORD)].map(({ 0: form, index }) => ({ ...tokenOf(form), offset: index }))
}

/** The tokens of each sentence. A full stop inside a number or an address ends no sentence. */
export function tokenizeSentences(text: string): Token[][] {
  const sentences: Token[][] = []
  let sentence: Token[] = []
  for (const token of text.match(WORD_OR_END) ?? []) {
    if (!END.test(token)) sentence.push(tokenOf(token))
    else if (sentence.length > 0) {
      sentences.push(sentence)
      sentence = []
    }
  }
  if (sentence.length > 0) sentences.push(sentence)
  return sentences
}

/** The tokens that are not stop words. */
export function withoutStopWords<W extends Token>(words: W[]): W[] {
  return words.filter(({ isStopWord }) => !isStopWord)
}

/** The token of one written word. */
export function tokenOf(form: string): Token {
  const met = tokens.get(form)
  if (met) return met
  const folded = fold(form).replaceAll(' ', '')
  const isStopWord = STOP_WORDS.has(folded)
  const term = isStopWord ? folded : stem(folded)
  const word = { form, folded, term, id: termId(term), isStopWord, isLinking: LINKING_WORDS.has(folded) }
  tokens.set(form, word)
  return word
}

/** The hash of a term. */
export function termId(term: string): number {
  return avalanche(fnv1a(term)) >>> 1
}
