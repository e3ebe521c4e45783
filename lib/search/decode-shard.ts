import { ByteReader } from '../text/varint'
import { decodeYears } from './decode-postings'
import type { TermEntry } from './index-format'

/**
 * A list of entries is one entry after the other: the term and the form, as what they share with the term before and what follows, and
 * the postings of its years.
 */
export function decodeShard(bytes: Uint8Array): TermEntry[] {
  const reader = new ByteReader(bytes)
  const entries: TermEntry[] = []
  let term = ''
  while (!reader.isAtEnd) {
    term = textAfter(term, reader)
    const form = textAfter(term, reader)
    entries.push({ term, form, years: decodeYears(reader) })
  }
  return entries
}

const DECODER = new TextDecoder()

function textAfter(before: string, reader: ByteReader): string {
  return before.slice(0, reader.number()) + DECODER.decode(reader.bytes())
}
