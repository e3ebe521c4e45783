import { fold } from './fold'
import { avalanche, fnv1a } from './hash'
import { stem } from './stem'
import { LINKING_WORDS, STOP_WORDS } from './stop-words'

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const WORD_OR_END = /[\p{L}\p{M}\p{N}]+|[.!?…](?=\s)|\n/gu
const END = /^[.!?…\n]/

/** A word as it can be sought: « l’Élection » and "elections" are one term, `election`. The same written word is the same object. */
export interface Token {
  /** As it is written. */
  form: string
  folded: string
  term: string
  /** The number of the term, 31 bits, the same on any machine. Two of fifty thousand terms may share one. */
  id: number
  /** Says nothing by itself: « le », « pourquoi ». */
  isStopWord: boolean
  /** Stands inside names and set phrases: « loi de finances ». */
  isLinking: boolean
}

export interface OffsetToken extends Token {
  /** Where it starts in the text. */
  offset: number
}

/** An archive of seven million words has some fifty thousand different ones. */
const tokens = new Map<string, Token>()

/** The words of a text, in order. */
export function tokenize(text: string): Token[] {
  return (text.match(WORD) ?? []).map(tokenOf)
}

/** The same, and where they are. */
export function tokenizeWithOffsets(text: string): OffsetToken[] {
  return [...text.matchAll(WORD)].map(({ 0: form, index }) => ({ ...tokenOf(form), offset: index }))
}

/** The words of each sentence. A full stop inside a number or an address ends none. */
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

/** Those that say something. */
export function withoutStopWords<W extends Token>(words: W[]): W[] {
  return words.filter(({ isStopWord }) => !isStopWord)
}

function tokenOf(form: string): Token {
  const met = tokens.get(form)
  if (met) return met
  const folded = fold(form).replaceAll(' ', '')
  const isStopWord = STOP_WORDS.has(folded)
  const term = isStopWord ? folded : stem(folded)
  const word = { form, folded, term, id: termId(term), isStopWord, isLinking: LINKING_WORDS.has(folded) }
  tokens.set(form, word)
  return word
}

/** The number of a term. */
export function termId(term: string): number {
  return avalanche(fnv1a(term)) >>> 1
}
