/** Where much of the room is taken by rows that nobody has any longer, the others move together. */
const WASTE = 1 / 4

/** Rows of numbers, each with a small note, as they lie on the disk: ten thousand articles are a few arrays rather than many objects. */
export class Rows {
  numbers: Uint32Array
  notes: Uint8Array
  /** Where each row starts and ends. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** How much of the room is taken. */
  size = 0
  #count = 0

  constructor(rows: number, room = 1 << 16) {
    this.numbers = new Uint32Array(room)
    this.notes = new Uint8Array(room)
    this.starts = new Uint32Array(rows)
    this.ends = new Uint32Array(rows)
  }

  /** Rows to be added behind those of `last`, in the same room. One follower at most, hence. */
  static behind(last: Rows, rows: number): Rows {
    const next = new Rows(rows, 0)
    Object.assign(next, { numbers: last.numbers, notes: last.notes, size: last.size })
    return next
  }

  /** One more row; a note that is too great is the greatest. */
  add(numbers: ArrayLike<number>, notes: ArrayLike<number>, length: number): void {
    const start = this.size
    this.#makeRoom(start + length)
    for (let i = 0; i < length; i++) {
      this.numbers[start + i] = numbers[i] ?? 0
      this.notes[start + i] = Math.min(notes[i] ?? 0, 0xff)
    }
    this.size += length
    this.#place(start, this.size)
  }

  /** The next row is this one of those before. */
  keep(last: Rows, row: number): void {
    this.#place(last.starts[row] ?? 0, last.ends[row] ?? 0)
  }

  /** The same rows, without much waste. */
  tidy(): Rows {
    const live = this.ends.reduce((sum, end, row) => sum + end - (this.starts[row] ?? 0), 0)
    if (this.size - live <= this.size * WASTE) return this
    const tidied = new Rows(this.starts.length, live)
    for (const [row, start] of this.starts.entries()) {
      const end = this.ends[row] ?? 0
      tidied.add(this.numbers.subarray(start, end), this.notes.subarray(start, end), end - start)
    }
    return tidied
  }

  #place(start: number, end: number): void {
    this.starts[this.#count] = start
    this.ends[this.#count++] = end
  }

  #makeRoom(room: number): void {
    const { numbers, notes } = this
    if (room <= numbers.length) return
    this.numbers = new Uint32Array(2 * room)
    this.notes = new Uint8Array(2 * room)
    this.numbers.set(numbers)
    this.notes.set(notes)
  }
}
