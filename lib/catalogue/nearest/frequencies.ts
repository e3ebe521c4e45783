import { Tally } from './tally'

/** In how many articles each term stands. */
export class Frequencies {
  #articles = 0
  readonly #frequencies = new Tally()

  /** How many different terms there are. */
  get size(): number {
    return this.#frequencies.size
  }

  /** Of a term of one article. */
  get rarest(): number {
    return Math.log(1 + this.#articles)
  }

  /** How often, in all, an article has a term that another has too. A term of one article joins nothing, and most terms are such. */
  get shared(): number {
    return this.#frequencies.sums
      .subarray(0, this.size)
      .reduce((sum, articles) => sum + (articles > 1 ? articles : 0), 0)
  }

  /** The terms of one more article. */
  count({ terms, size }: Tally): void {
    this.#articles++
    for (let i = 0; i < size; i++) this.#frequencies.add(terms[i] ?? 0, 1)
  }

  /** Terms are numbered from 0. */
  numberOf(term: number): number {
    return this.#frequencies.placeOf(term)
  }

  /**
   * By number: inverse document frequency (Spärck Jones, 1972), smoothed so that a word of every article still weighs something.
   * 0 for a term of one article.
   */
  rarities(): Float32Array {
    const byFrequency = Float32Array.from({ length: this.#articles + 1 }, (_, df) =>
      df > 1 ? Math.log(1 + this.#articles / df) : 0,
    )
    return this.#frequencies.sums.slice(0, this.size).map((articles) => byFrequency[articles] ?? 0)
  }
}
