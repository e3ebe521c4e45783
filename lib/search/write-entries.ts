import type { Entry } from './bundle'
import { ByteWriter } from './byte-writer'

/** The bytes that `readEntries` reads. */
export function writeEntries(entries: readonly Entry[]): Buffer {
  const writer = new ByteWriter()
  let before = ''
  for (const { term, form, years } of entries) {
    writer.textAfter(before, term)
    writer.textAfter(term, form)
    writer.number(years.length)
    for (const { year, postings } of years) {
      writer.number(year)
      writer.bytes(postings)
    }
    before = term
  }
  return writer.result()
}
