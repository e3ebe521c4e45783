import { fold } from '../french/fold'
import { stem } from '../french/stem'
import { STOP_WORDS } from '../french/stop-words'

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** A word as it can be sought: « l’Élection » and "elections" are one term, `election`. The same written word is the same object. */
export interface Word {
  /** As it is written. */
  form: string
  folded: string
  term: string
  /** Says nothing by itself: « le », « pourquoi ». */
  isSmall: boolean
}

export interface PlacedWord extends Word {
  /** Where it starts in the text. */
  at: number
}

/** A paper of seven million words has some fifty thousand different ones. */
const known = new Map<string, Word>()

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return (text.match(WORD) ?? []).map(understood)
}

/** The same, and where they are. */
export function placedWordsOf(text: string): PlacedWord[] {
  return [...text.matchAll(WORD)].map(({ 0: form, index }) => ({ ...understood(form), at: index }))
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
  const word = { form, folded, isSmall, term: isSmall ? folded : stem(folded) }
  known.set(form, word)
  return word
}
