import { fold } from './fold'
import { avalanche, fnv1a } from './hash'
import { stem } from './stem'
import { LINKING_WORDS, STOP_WORDS } from './stop-words'

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const WORD_OR_END = /[\p{L}\p{M}\p{N}]+|[.!?…](?=\s)|\n/gu
const END = /^[.!?…\n]/

/** A word as it can be sought: « l’Élection » and "elections" are one term, `election`. The same written word is the same object. */
export interface Word {
  /** As it is written. */
  form: string
  folded: string
  term: string
  /** The number of the term, 31 bits, the same on any machine. Two of fifty thousand terms may share one. */
  id: number
  /** Says nothing by itself: « le », « pourquoi ». */
  isSmall: boolean
  /** Stands inside names and set phrases: « loi de finances ». */
  isLinking: boolean
}

export interface PlacedWord extends Word {
  /** Where it starts in the text. */
  at: number
}

/** An archive of seven million words has some fifty thousand different ones. */
const known = new Map<string, Word>()

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return (text.match(WORD) ?? []).map(understood)
}

/** The same, and where they are. */
export function placedWordsOf(text: string): PlacedWord[] {
  return [...text.matchAll(WORD)].map(({ 0: form, index }) => ({ ...understood(form), at: index }))
}

/** The words of each sentence. A full stop inside a number or an address ends none. */
export function sentencesOf(text: string): Word[][] {
  const sentences: Word[][] = []
  let sentence: Word[] = []
  for (const token of text.match(WORD_OR_END) ?? []) {
    if (!END.test(token)) sentence.push(understood(token))
    else if (sentence.length > 0) {
      sentences.push(sentence)
      sentence = []
    }
  }
  if (sentence.length > 0) sentences.push(sentence)
  return sentences
}

/** Those that say something. */
export function telling<W extends Word>(words: W[]): W[] {
  return words.filter(({ isSmall }) => !isSmall)
}

function understood(form: string): Word {
  const met = known.get(form)
  if (met) return met
  const folded = fold(form).replaceAll(' ', '')
  const isSmall = STOP_WORDS.has(folded)
  const term = isSmall ? folded : stem(folded)
  const word = { form, folded, term, id: idOf(term), isSmall, isLinking: LINKING_WORDS.has(folded) }
  known.set(form, word)
  return word
}

/** The number of a term. */
export function idOf(term: string): number {
  return avalanche(fnv1a(term)) >>> 1
}
