const DECODER = new TextDecoder()

/** Numbers have seven bits to a byte, lowest first; bytes follow their number. */
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
      if (byte < 0x80) return value
    }
  }

  bytes(): Uint8Array {
    const length = this.number()
    this.#at += length
    return this.#bytes.subarray(this.#at - length, this.#at)
  }

  /** A text is what it shares with the one before, and what follows. */
  textAfter(before: string): string {
    return before.slice(0, this.number()) + DECODER.decode(this.bytes())
  }
}
