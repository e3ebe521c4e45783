import type { Entry } from './bundle'

/**
 * A list of entries is one entry after the other: the term and the form, as what they share with the term before and what follows;
 * how many years; of each its number, how many bytes of postings, and those. A posting is how far the article is from the one before
 * it, and what the word weighs there. Numbers have seven bits to a byte, lowest first.
 */
export function readEntries(bytes: Uint8Array): Entry[] {
  const reader = new Reader(bytes)
  const entries: Entry[] = []
  let term = ''
  while (!reader.isAtEnd) {
    term = reader.textAfter(term)
    const form = reader.textAfter(term)
    const years = Array.from({ length: reader.number() }, () => ({ year: reader.number(), postings: reader.bytes() }))
    entries.push({ term, form, years })
  }
  return entries
}

/** Calls back with each article and what the word weighs in it. */
export function eachPosting(postings: Uint8Array, see: (article: number, weight: number) => void): void {
  const reader = new Reader(postings)
  let article = 0
  while (!reader.isAtEnd) {
    article += reader.number()
    see(article, reader.number())
  }
}

const DECODER = new TextDecoder()

class Reader {
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

  textAfter(before: string): string {
    return before.slice(0, this.number()) + DECODER.decode(this.bytes())
  }
}
