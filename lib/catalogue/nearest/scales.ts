import type { Terms } from './terms'

/** A term that weighs less than half of the article's average is in so many others that it costs most and tells least. */
const LIGHT = 1 / 2

/**
 * The square root dampens repetition: at its tenth mention an article is not ten times more about a thing. It does as well as BM25's
 * saturation over eight collections, and has no settings.
 */
const DAMPENED = Float64Array.from({ length: 0x100 }, (_, count) => Math.sqrt(count))

export function weigh(count: number, rarity: number): number {
  return (DAMPENED[count] ?? 0) * rarity
}

/** Of each row of terms its length, and the least weight that counts in it; of each article what the words of its title weigh together. */
export class Scales {
  readonly norms: Float64Array
  readonly least: Float64Array
  readonly titles: Float64Array

  constructor(articles: number) {
    this.norms = new Float64Array(2 * articles)
    this.least = new Float64Array(2 * articles)
    this.titles = new Float64Array(articles)
  }

  copy(other: Scales, from: number, to: number): void {
    this.norms.set(other.norms.subarray(2 * from, 2 * from + 2), 2 * to)
    this.least.set(other.least.subarray(2 * from, 2 * from + 2), 2 * to)
    this.titles[to] = other.titles[from] ?? 0
  }

  /** `rarest` is what a word of a title weighs that nobody else has. */
  measure(place: number, { rows, titleSizes }: Terms, rarities: Float32Array, rarest: number): void {
    for (const row of [2 * place, 2 * place + 1]) {
      let squares = 0
      let shared = 0
      const end = rows.ends[row] ?? 0
      for (let i = rows.starts[row] ?? 0; i < end; i++) {
        const rarity = rarities[rows.numbers[i] ?? 0] ?? 0
        if (rarity > 0) shared++
        squares += weigh(rows.notes[i] ?? 0, rarity) ** 2
      }
      this.norms[row] = Math.sqrt(squares)
      this.least[row] = (LIGHT * Math.sqrt(squares)) / Math.sqrt(shared)
    }
    let title = 0
    const start = rows.starts[2 * place] ?? 0
    for (let i = start; i < start + (titleSizes[place] ?? 0); i++) title += rarities[rows.numbers[i] ?? 0] || rarest
    this.titles[place] = title
  }
}
