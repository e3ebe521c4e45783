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
    return rarityOf(1, this.#articles)
  }

  /** The terms, by number. */
  get terms(): Uint32Array {
    return this.#frequencies.terms.subarray(0, this.size)
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

  /** By number; 0 for a term of one article. */
  rarities(): Float32Array {
    const byFrequency = Float32Array.from({ length: this.#articles + 1 }, (_, frequency) =>
      frequency > 1 ? rarityOf(frequency, this.#articles) : 0,
    )
    return this.#frequencies.sums.slice(0, this.size).map((articles) => byFrequency[articles] ?? 0)
  }
}

/**
 * Inverse document frequency (Spärck Jones, 1972), smoothed so that a word of every article still weighs something; of the nearest
 * powers of √2, so that one article more or less changes what few terms weigh.
 */
function rarityOf(frequency: number, articles: number): number {
  return Math.log(1 + coarse(articles) / coarse(frequency))
}

function coarse(count: number): number {
  return 2 ** (Math.round(1 * Math.log2(count)) / 1)
}
