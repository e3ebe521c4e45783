/**
 * Sums values by integer key without allocating per key: ten thousand articles make ten million
 * additions.
 */
export class Counter {
  /** Keys in order of first addition, and their sums; the first `size` entries are used. */
  keys = new Uint32Array(1 << 10)
  sums = new Float64Array(1 << 10)
  size = 0
  /** Open addressing, at most half full. A slot holds a position in `keys` plus 1; 0 is free. */
  #table = new Uint32Array(1 << 11)

  /** Returns the position of the key in `keys`. */
  add(key: number, sum: number): number {
    if (this.size === this.keys.length) this.#grow()
    const slot = this.#slotOf(key)
    const index = (this.#table[slot] ?? 0) - 1
    if (index >= 0) {
      this.sums[index] = (this.sums[index] ?? 0) + sum
      return index
    }
    this.keys[this.size] = key
    this.sums[this.size] = sum
    this.#table[slot] = this.size + 1
    return this.size++
  }

  /** In reverse order, so that probing still finds the remaining keys. */
  clear(): void {
    for (let i = this.size - 1; i >= 0; i--) this.#table[this.#slotOf(this.keys[i] ?? 0)] = 0
    this.size = 0
  }

  #slotOf(key: number): number {
    const mask = this.#table.length - 1
    // Knuth's multiplicative hashing; its high bits are the best.
    let slot = (Math.imul(key, 0x9e3779b1) >>> 6) & mask
    for (;;) {
      const index = this.#table[slot] ?? 0
      if (index === 0 || this.keys[index - 1] === key) return slot
      slot = (slot + 1) & mask
    }
  }

  #grow(): void {
    const { keys, sums } = this
    this.keys = new Uint32Array(2 * keys.length)
    this.sums = new Float64Array(2 * sums.length)
    this.keys.set(keys)
    this.sums.set(sums)
    this.#table = new Uint32Array(2 * this.keys.length)
    for (let i = 0; i < this.size; i++) this.#table[this.#slotOf(keys[i] ?? 0)] = i + 1
  }
}
