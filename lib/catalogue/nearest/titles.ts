import { type Counts, has } from './bag'
import { END } from './lexicon'
import type { Reading } from './reading'
import type { Vocabulary } from './vocabulary'

/** The words of a title and what each weighs, as shares of the whole title. */
export type Title = ReadonlyMap<number, number>

export function titleOf(reading: Reading, vocabulary: Vocabulary): Title {
  const words = [...new Set(reading.title)].filter((word) => word > END)
  const whole = words.reduce((sum, word) => sum + vocabulary.rarity(word), 0)
  return new Map(words.map((word) => [word, vocabulary.rarity(word) / whole]))
}

/** How much of a title another article says in its own text, from 0 to 1. */
export function covered(title: Title, text: Counts): number {
  let share = 0
  for (const [word, weight] of title) if (has(text, word)) share += weight
  return share
}
