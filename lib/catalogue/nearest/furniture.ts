import { eachSentence, type Text } from './reading'
import type { Rows } from './rows'
import { Tally } from './tally'

const FEWEST = 5
const SHARE = 1 / 200

/**
 * Sentences that the paper prints again and again: « Bienvenue dans la revue de la semaine », « Cet article est sous licence… ».
 * They make all the weekly reviews look alike, whatever the week. A sentence is furniture from five articles on, and in a large
 * paper from one article in two hundred, since there the same short heading may well be a subject.
 *
 * Notes for each of the sentences whether it is; gives those that are. Counted in the first `settled` articles; a dispatch printed six
 * times is not furniture: `copies` do not count.
 */
export function markFurniture(sentences: Rows, copies: ReadonlySet<number>, settled: number): ReadonlySet<number> {
  const { numbers, notes, starts, ends, size } = sentences
  const printed = new Tally()
  // Counted from 1: nobody has the rows that are left behind any longer.
  const known = new Uint32Array(size)
  for (let place = 0; place < starts.length; place++) {
    const once = place >= settled || copies.has(place) ? 0 : 1
    const end = ends[place] ?? 0
    for (let i = starts[place] ?? 0; i < end; i++) known[i] = printed.add(numbers[i] ?? 0, once) + 1
  }
  const counted = settled - [...copies].filter((place) => place < settled).length
  const limit = Math.max(FEWEST, counted * SHARE)
  const furniture = new Set<number>()
  for (let i = 0; i < size; i++) {
    const place = (known[i] ?? 0) - 1
    notes[i] = place >= 0 && (printed.sums[place] ?? 0) >= limit ? 1 : 0
    if (notes[i]) furniture.add(numbers[i] ?? 0)
  }
  return furniture
}

/** The keys of the sentences of a text, each once, but those of its title. */
export function sentencesOf({ lead, body }: Text): Uint32Array {
  const keys = new Tally()
  for (const text of [lead, body]) eachSentence(text, (_start, _end, key) => keys.add(key, 1))
  return keys.terms.subarray(0, keys.size)
}
