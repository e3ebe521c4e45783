import type { Rows } from './rows'

/** Adds to each term in how many of these articles it stands. An article has no term twice, and two rows. */
export function count({ numbers, starts, ends }: Rows, from: number, to: number, frequencies: Uint32Array): void {
  for (let row = 2 * from; row < 2 * to; row++) {
    const end = ends[row] ?? 0
    for (let i = starts[row] ?? 0; i < end; i++) {
      const term = numbers[i] ?? 0
      frequencies[term] = (frequencies[term] ?? 0) + 1
    }
  }
}

/** By term, from how many of the `settled` articles have it; 0 for a term of one article of all: it joins nothing, and most terms are such. */
export function raritiesOf(frequencies: Uint32Array, among: Uint32Array, settled: number): Float32Array {
  const byFrequency = Float32Array.from({ length: settled + 1 }, (_, frequency) =>
    rarityOf(Math.max(1, frequency), settled),
  )
  const rarities = new Float32Array(frequencies.length)
  for (let term = 0; term < rarities.length; term++) {
    if ((frequencies[term] ?? 0) > 1) rarities[term] = byFrequency[among[term] ?? 0] ?? 0
  }
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
