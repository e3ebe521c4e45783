import { eachSentence, type Text } from './reading'
import { Tally } from './tally'

const FEWEST = 5
const SHARE = 1 / 200

/**
 * Sentences that the paper prints again and again: « Bienvenue dans la revue de la semaine », « Cet article est sous licence… ».
 * They make all the weekly reviews look alike, whatever the week. A sentence is furniture from five articles on, and in a large
 * paper from one article in two hundred, since there the same short heading may well be a subject.
 */
export function furnitureOf(readings: readonly Text[]): ReadonlySet<number> {
  const printed = new Tally()
  const own = new Tally()
  for (const { lead, body } of readings) {
    own.clear()
    for (const text of [lead, body]) eachSentence(text, (_start, _end, key) => own.add(key, 1))
    for (let i = 0; i < own.size; i++) printed.add(own.terms[i] ?? 0, 1)
  }
  const limit = Math.max(FEWEST, readings.length * SHARE)
  return new Set(printed.terms.subarray(0, printed.size).filter((_, i) => (printed.sums[i] ?? 0) >= limit))
}
