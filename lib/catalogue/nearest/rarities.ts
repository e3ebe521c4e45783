import type { Rows } from './rows'

/** In how many articles each term stands. An article has no term twice. */
export function frequenciesOf({ numbers, starts, ends }: Rows, terms: number): Uint32Array {
  const frequencies = new Uint32Array(terms)
  for (let row = 0; row < starts.length; row++) {
    const end = ends[row] ?? 0
    for (let i = starts[row] ?? 0; i < end; i++) {
      const term = numbers[i] ?? 0
      frequencies[term] = (frequencies[term] ?? 0) + 1
    }
  }
  return frequencies
}

/** By term; 0 for a term of one article: it joins nothing, and most terms are such. */
export function raritiesOf(frequencies: Uint32Array, articles: number): Float32Array {
  const byFrequency = Float32Array.from({ length: articles + 1 }, (_, frequency) =>
    frequency > 1 ? rarityOf(frequency, articles) : 0,
  )
  const rarities = new Float32Array(frequencies.length)
  for (let term = 0; term < rarities.length; term++) rarities[term] = byFrequency[frequencies[term] ?? 0] ?? 0
  return rarities
}

/**
 * Inverse document frequency (Spärck Jones, 1972), smoothed so that a word of every article still weighs something; of the nearest
 * powers of two, so that one article more or less changes what few terms weigh. Over ten collections it costs no recall.
 */
export function rarityOf(frequency: number, articles: number): number {
  return Math.log(1 + coarse(articles) / coarse(frequency))
}

function coarse(count: number): number {
  return 2 ** Math.round(Math.log2(count))
}
