import type { Counts } from './bag'

const FREE = 0

/**
 * The terms that at least two articles share, numbered from 0, and how many share each. A term of one article joins nothing.
 * An open-addressing table (Knuth, volume 3, 6.4, algorithm L): a paper of 10,000 articles has millions of terms, which a Map of
 * numbers takes four times as long to count.
 */
export class Vocabulary {
  readonly size: number
  readonly #all: number
  readonly #keys: Uint32Array
  readonly #articles: Uint32Array
  readonly #ids: Int32Array

  constructor(bags: readonly Counts[]) {
    const terms = bags.reduce((sum, bag) => sum + bag.terms.length, 0)
    const room = 2 ** Math.ceil(Math.log2(1.5 * terms + 2))
    this.#all = bags.length
    this.#keys = new Uint32Array(room)
    this.#articles = new Uint32Array(room)
    for (const bag of bags) for (const term of bag.terms) this.#meet(term)
    let size = 0
    this.#ids = Int32Array.from(this.#articles, (articles) => (articles > 1 ? size++ : -1))
    this.size = size
  }

  /** -1 for a term that is not shared. */
  idOf(term: number): number {
    return this.#ids[this.#slotOf(term)] ?? -1
  }

  /** Inverse document frequency (Spärck Jones, 1972), smoothed so that a word of every article still weighs something. */
  rarity(term: number): number {
    return Math.log(1 + this.#all / (this.#articles[this.#slotOf(term)] || 1))
  }

  #meet(term: number): void {
    const slot = this.#slotOf(term)
    this.#keys[slot] = term
    this.#articles[slot] = (this.#articles[slot] ?? 0) + 1
  }

  /** Where the term is, or would be. */
  #slotOf(term: number): number {
    const keys = this.#keys
    const last = keys.length - 1
    let slot = term & last
    while (keys[slot] !== term && keys[slot] !== FREE) slot = (slot + 1) & last
    return slot
  }
}
