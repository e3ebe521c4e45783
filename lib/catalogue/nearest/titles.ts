import type { Counts } from './bag'
import { END } from './lexicon'
import type { Reading } from './reading'
import { rank } from './sorted'
import type { Vocabulary } from './vocabulary'

/** The words of a title and what each weighs, as shares of the whole title. */
export type Title = ReadonlyMap<number, number>

export function titleOf(reading: Reading, vocabulary: Vocabulary): Title {
  const words = [...new Set(reading.title)].filter((word) => word > END)
  const weights = words.map((word) => vocabulary.rarity(vocabulary.idOf(word)))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return new Map(words.map((word, i) => [word, (weights[i] ?? 0) / whole]))
}

/** How much of a title another article says in its own text, from 0 to 1. */
export function covered(title: Title, { terms }: Counts): number {
  let share = 0
  for (const [word, weight] of title) if (terms[rank(terms, word)] === word) share += weight
  return share
}
