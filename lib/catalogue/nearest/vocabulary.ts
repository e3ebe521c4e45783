import type { Counts } from './bag'
import { rank } from './sorted'

/**
 * The terms that at least two articles share, numbered in increasing order, and how rare each is. A term of one article joins nothing,
 * and most terms are such: sorting them all and keeping the repeated ones needs no table of them.
 */
export class Vocabulary {
  readonly #terms: Uint32Array
  /** Inverse document frequency (Spärck Jones, 1972), by number; smoothed so that a word of every article still weighs something. */
  readonly #rarities: Float32Array
  readonly #rarest: number

  constructor(bags: readonly Counts[]) {
    const all = sorted(bags)
    this.#terms = all.filter((term, i) => term === all[i + 1] && term !== all[i - 1])
    this.#rarest = Math.log(1 + bags.length)
    this.#rarities = new Float32Array(this.#terms.length)
    let start = 0
    this.#terms.forEach((term, id) => {
      start = all.indexOf(term, start)
      let end = start
      while (all[end] === term) end++
      this.#rarities[id] = Math.log(1 + bags.length / (end - start))
    })
  }

  get size(): number {
    return this.#terms.length
  }

  /** -1 for a term that is not shared. */
  idOf(term: number): number {
    const id = rank(this.#terms, term)
    return this.#terms[id] === term ? id : -1
  }

  rarity(id: number): number {
    return this.#rarities[id] ?? this.#rarest
  }
}

function sorted(bags: readonly Counts[]): Uint32Array {
  const all = new Uint32Array(bags.reduce((sum, { terms }) => sum + terms.length, 0))
  let end = 0
  for (const { terms } of bags) {
    all.set(terms, end)
    end += terms.length
  }
  return all.sort()
}
