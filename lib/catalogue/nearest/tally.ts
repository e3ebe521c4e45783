/** Adds up what belongs to each of many numbers, without a box for any: ten thousand articles make some ten million additions. */
export class Tally {
  /** Numbers in the order they were first met, and what each has come to; `size` of them. */
  terms = new Uint32Array(1 << 10)
  sums = new Float32Array(1 << 10)
  size = 0
  /** Twice as many places, probed one after the other: where each number stands in `terms`, from 1; 0 is free. */
  #table = new Uint32Array(1 << 11)

  /** Gives the place of this number in `terms`. */
  add(term: number, sum: number): number {
    if (this.size === this.terms.length) this.#grow()
    const slot = this.#slotOf(term)
    const known = (this.#table[slot] ?? 0) - 1
    if (known >= 0) {
      this.sums[known] = (this.sums[known] ?? 0) + sum
      return known
    }
    this.terms[this.size] = term
    this.sums[this.size] = sum
    this.#table[slot] = this.size + 1
    return this.size++
  }

  /** The place of this number in `terms`, -1 when it was not met. */
  find(term: number): number {
    return (this.#table[this.#slotOf(term)] ?? 0) - 1
  }

  /** Last in, first out: whatever probed its way past a number must still meet it on the way. */
  clear(): void {
    for (let i = this.size - 1; i >= 0; i--) this.#table[this.#slotOf(this.terms[i] ?? 0)] = 0
    this.size = 0
  }

  #slotOf(term: number): number {
    const mask = this.#table.length - 1
    // Knuth's multiplicative hashing, whose high bits are the good ones.
    let slot = (Math.imul(term, 0x9e3779b1) >>> 6) & mask
    for (;;) {
      const known = this.#table[slot] ?? 0
      if (known === 0 || this.terms[known - 1] === term) return slot
      slot = (slot + 1) & mask
    }
  }

  #grow(): void {
    const { terms, sums } = this
    this.terms = new Uint32Array(2 * terms.length)
    this.sums = new Float32Array(2 * sums.length)
    this.terms.set(terms)
    this.sums.set(sums)
    this.#table = new Uint32Array(2 * this.terms.length)
    for (let i = 0; i < this.size; i++) this.#table[this.#slotOf(terms[i] ?? 0)] = i + 1
  }
}
