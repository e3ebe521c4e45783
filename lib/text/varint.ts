/** Reads variable-length integers of 32 bits (LEB128): seven bits a byte, lowest first. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length
  }

  number(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++] ?? 0
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value >>> 0
    }
  }

  /** A length, then that many bytes. */
  bytes(): Uint8Array {
    const length = this.number()
    this.#at += length
    return this.#bytes.subarray(this.#at - length, this.#at)
  }
}

/** Writes what `ByteReader` reads, into a growing buffer. */
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

  /** Without their length. */
  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#size)
    this.#size += bytes.length
  }

  /** A copy of the bytes written so far. */
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
