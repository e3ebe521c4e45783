import { ByteReader } from '../text/varint'
import type { Entry } from './bundle'
import { readYears } from './read-years'

/**
 * A list of entries is one entry after the other: the term and the form, as what they share with the term before and what follows, and
 * the postings of its years.
 */
export function readEntries(bytes: Uint8Array): Entry[] {
  const reader = new ByteReader(bytes)
  const entries: Entry[] = []
  let term = ''
  while (!reader.isAtEnd) {
    term = textAfter(term, reader)
    const form = textAfter(term, reader)
    entries.push({ term, form, years: readYears(reader) })
  }
  return entries
}

const DECODER = new TextDecoder()

function textAfter(before: string, reader: ByteReader): string {
  return before.slice(0, reader.number()) + DECODER.decode(reader.bytes())
}
