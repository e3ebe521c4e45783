import { END, pair } from './lexicon'

/** How many numbers a sketch has, at most. */
export const SKETCH = 64
const PHRASE = 4
/** Under this many phrases two short texts may be alike by chance. */
const FEWEST = 16

/** Of many articles, each in its own room of `SKETCH` numbers. */
export interface Sketches {
  numbers: Uint32Array
  sizes: Uint8Array
}

/**
 * The smallest numbers among those of all the phrases of four words: a fair sample of the text, and the same sample for the same text
 * (A. Broder, « On the resemblance and containment of documents », 1997). Empty for a very short text.
 */
export function sketchOf(texts: readonly Uint32Array[]): Uint32Array {
  const phrases = new Set<number>()
  for (const text of texts) {
    const words = text.filter((word) => word > END)
    for (let i = PHRASE; i <= words.length; i++) phrases.add(words.subarray(i - PHRASE, i).reduce(pair))
  }
  if (phrases.size < FEWEST) return new Uint32Array()
  return Uint32Array.from(phrases).sort().slice(0, SKETCH)
}

/** The share of their phrases that two texts have in common, from 0 to 1, as far as the samples tell. */
export function resemblance(one: Uint32Array, other: Uint32Array): number {
  let inBoth = 0
  let met = 0
  for (let i = 0, j = 0; met < SKETCH && i + j < one.length + other.length; met++) {
    const a = one[i] ?? Infinity
    const b = other[j] ?? Infinity
    if (a === b) inBoth++
    if (a <= b) i++
    if (b <= a) j++
  }
  return met > 0 ? inBoth / met : 0
}
