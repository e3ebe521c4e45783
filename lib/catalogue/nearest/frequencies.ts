import { Tally } from './tally'

/** The terms of all the articles, one row an article, and in how many of them each stands. */
export class Frequencies {
  /** Row by row: the number of each term, and how often it stands there; `starts` says where the rows are. */
  numbers = new Uint32Array(1 << 16)
  counts = new Uint16Array(1 << 16)
  readonly starts = [0]
  readonly #frequencies = new Tally()

  get articles(): number {
    return this.starts.length - 1
  }

  /** The terms, by number. */
  get terms(): Uint32Array {
    return this.#frequencies.terms.subarray(0, this.#frequencies.size)
  }

  /** Of a term of one article. */
  get rarest(): number {
    return rarityOf(1, this.articles)
  }

  /** How many terms, in all rows, stand in some other row too. A term of one article joins nothing, and most terms are such. */
  get shared(): number {
    const { sums, size } = this.#frequencies
    return sums.subarray(0, size).reduce((sum, articles) => sum + (articles > 1 ? articles : 0), 0)
  }

  /** The terms of one more article. */
  add({ terms, sums, size }: Tally): void {
    let end = this.starts.at(-1) ?? 0
    if (end + size > this.numbers.length) this.#grow(end + size)
    for (let i = 0; i < size; i++) {
      this.numbers[end] = this.#frequencies.add(terms[i] ?? 0, 1)
      this.counts[end++] = Math.min(sums[i] ?? 0, 0xffff)
    }
    this.starts.push(end)
  }

  /** By number; 0 for a term of one article. */
  rarities(): Float32Array {
    const byFrequency = Float32Array.from({ length: this.articles + 1 }, (_, frequency) =>
      frequency > 1 ? rarityOf(frequency, this.articles) : 0,
    )
    return this.#frequencies.sums.slice(0, this.#frequencies.size).map((articles) => byFrequency[articles] ?? 0)
  }

  #grow(room: number): void {
    const { numbers, counts } = this
    this.numbers = new Uint32Array(2 * room)
    this.counts = new Uint16Array(2 * room)
    this.numbers.set(numbers)
    this.counts.set(counts)
  }
}

/**
 * Inverse document frequency (Spärck Jones, 1972), smoothed so that a word of every article still weighs something; of the nearest
 * powers of two, so that one article more or less changes what few terms weigh. Over ten collections it costs no recall.
 */
function rarityOf(frequency: number, articles: number): number {
  return Math.log(1 + coarse(articles) / coarse(frequency))
}

function coarse(count: number): number {
  return 2 ** Math.round(Math.log2(count))
}
