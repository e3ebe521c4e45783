import { ByteWriter } from '../text/varint'
import { EPOCH } from './decode-postings'
import type { YearPostings } from './index-format'

/** Writes what `decodeShard` reads; `years` are bytes from `encodeYears`. */
export function encodeShard(entries: readonly { term: string; form: string; years: Uint8Array }[]): Buffer {
  const writer = new ByteWriter()
  let before = ''
  for (const { term, form, years } of entries) {
    writeAfter(before, term, writer)
    writeAfter(term, form, writer)
    writer.append(years)
    before = term
  }
  return writer.result()
}

export function encodeYears(years: readonly YearPostings[]): Buffer {
  const writer = new ByteWriter()
  writer.number(years.length)
  for (const { year, postings } of years) {
    const distance = year - EPOCH
    writer.number(distance < 0 ? -2 * distance - 1 : 2 * distance)
    writer.bytes(postings)
  }
  return writer.result()
}

const LEADING_SURROGATE = /[\ud800-\udbff]/

function writeAfter(before: string, text: string, writer: ByteWriter): void {
  let shared = 0
  while (shared < text.length && text[shared] === before[shared]) shared += 1
  // A lone surrogate has no UTF-8 encoding.
  if (LEADING_SURROGATE.test(text[shared - 1] ?? '')) shared -= 1
  writer.number(shared)
  writer.bytes(Buffer.from(text.slice(shared)))
}
