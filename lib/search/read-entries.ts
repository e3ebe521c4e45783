import type { Entry } from './bundle'
import { ByteReader } from './byte-reader'
import { readYears } from './read-years'

/** A list of entries is one entry after the other: the term and the form, each after the term before, and the postings of its years. */
export function readEntries(bytes: Uint8Array): Entry[] {
  const reader = new ByteReader(bytes)
  const entries: Entry[] = []
  let term = ''
  while (!reader.isAtEnd) {
    term = reader.textAfter(term)
    const form = reader.textAfter(term)
    entries.push({ term, form, years: readYears(reader) })
  }
  return entries
}
