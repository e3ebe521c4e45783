import { ByteReader } from '../text/varint'
import { decodeYears } from './decode-postings'
import type { TermEntry } from './index-format'

/**
 * Reads a shard: entries in term order. A term is front-coded against the previous term, a form
 * against its term; the postings of each year follow.
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
