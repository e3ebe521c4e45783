import { type Reading, sentencesOf } from './reading'

const FEWEST = 5
const SHARE = 1 / 200

/**
 * Sentences that the paper prints again and again: « Bienvenue dans la revue de la semaine », « Cet article est sous licence… ».
 * They make all the weekly reviews look alike, whatever the week. A sentence is furniture from five articles on, and in a large
 * paper from one article in two hundred, since there the same short heading may well be a subject.
 */
export function furnitureOf(readings: readonly Reading[]): ReadonlySet<number> {
  const printed = new Map<number, number>()
  for (const { lead, body } of readings) {
    const keys = new Set([...sentencesOf(lead), ...sentencesOf(body)].map((sentence) => sentence.key))
    for (const key of keys) printed.set(key, (printed.get(key) ?? 0) + 1)
  }
  const limit = Math.max(FEWEST, readings.length * SHARE)
  return new Set([...printed].filter(([, times]) => times >= limit).map(([key]) => key))
}
