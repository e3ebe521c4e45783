/** Rows of numbers, each with a small note, as they lie on the disk: ten thousand articles are a few arrays rather than many objects. */
export class Rows {
  numbers: Uint32Array
  notes: Uint8Array
  /** Where each row starts, and last where all of them end. */
  readonly starts: Uint32Array
  /** How many numbers there are in all rows. */
  size = 0
  #count = 0

  constructor(rows: number, room = 1 << 16) {
    this.numbers = new Uint32Array(room)
    this.notes = new Uint8Array(room)
    this.starts = new Uint32Array(rows + 1)
  }

  /** One more row; a note that is too great is the greatest. */
  add(numbers: ArrayLike<number>, notes: ArrayLike<number>, length: number): void {
    const start = this.#extend(length)
    for (let i = 0; i < length; i++) {
      this.numbers[start + i] = numbers[i] ?? 0
      this.notes[start + i] = Math.min(notes[i] ?? 0, 0xff)
    }
    this.starts[++this.#count] = this.size
  }

  /** The next rows are these rows of another. */
  copy(other: Rows, first: number, end: number): void {
    const from = other.starts[first] ?? 0
    const to = other.starts[end] ?? 0
    const start = this.#extend(to - from)
    this.numbers.set(other.numbers.subarray(from, to), start)
    this.notes.set(other.notes.subarray(from, to), start)
    for (let row = first; row < end; row++) this.starts[++this.#count] = start + (other.starts[row + 1] ?? 0) - from
  }

  #extend(length: number): number {
    const { size, numbers, notes } = this
    if (size + length > numbers.length) {
      this.numbers = new Uint32Array(2 * (size + length))
      this.notes = new Uint8Array(this.numbers.length)
      this.numbers.set(numbers)
      this.notes.set(notes)
    }
    this.size += length
    return size
  }
}
