import { ByteReader } from '../text/varint'
import type { Entry } from './bundle'

/**
 * A list of entries is one entry after the other: the term and the form, as what they share with the term before and what follows;
 * how many years; of each its number, how many bytes of postings, and those. A posting is how far the article is from the one before
 * it, and what the word weighs there.
 */
export function readEntries(bytes: Uint8Array): Entry[] {
  const reader = new ByteReader(bytes)
  const entries: Entry[] = []
  let term = ''
  while (!reader.isAtEnd) {
    term = textAfter(term, reader)
    const form = textAfter(term, reader)
    const years = Array.from({ length: reader.number() }, () => ({ year: reader.number(), postings: reader.bytes() }))
    entries.push({ term, form, years })
  }
  return entries
}

/** Calls back with each article and what the word weighs in it. */
export function eachPosting(postings: Uint8Array, see: (article: number, weight: number) => void): void {
  const reader = new ByteReader(postings)
  let article = 0
  while (!reader.isAtEnd) {
    article += reader.number()
    see(article, reader.number())
  }
}

const DECODER = new TextDecoder()

function textAfter(before: string, reader: ByteReader): string {
  return before.slice(0, reader.number()) + DECODER.decode(reader.bytes())
}
