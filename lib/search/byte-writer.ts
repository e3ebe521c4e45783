const HALF_LETTER = /[\ud800-\udbff]/

/** Writes what `ByteReader` reads. */
export class ByteWriter {
  #bytes = Buffer.allocUnsafe(1 << 8)
  #size = 0

  number(value: number): void {
    this.#reserve(5)
    let left = value
    for (; left >= 0x80; left >>>= 7) this.#bytes[this.#size++] = (left & 0x7f) | 0x80
    this.#bytes[this.#size++] = left
  }

  bytes(bytes: Uint8Array): void {
    this.number(bytes.length)
    this.append(bytes)
  }

  /** Without their number. */
  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#size)
    this.#size += bytes.length
  }

  textAfter(before: string, text: string): void {
    let shared = 0
    while (shared < text.length && text[shared] === before[shared]) shared += 1
    // Half of a letter beyond U+FFFF has no bytes of its own.
    if (HALF_LETTER.test(text[shared - 1] ?? '')) shared -= 1
    this.number(shared)
    this.bytes(Buffer.from(text.slice(shared)))
  }

  /** A copy of what was written. */
  result(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#size))
  }

  #reserve(length: number): void {
    if (this.#size + length <= this.#bytes.length) return
    const larger = Buffer.allocUnsafe(2 * (this.#size + length))
    larger.set(this.#bytes.subarray(0, this.#size))
    this.#bytes = larger
  }
}
