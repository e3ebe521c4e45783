import type { YearPostings } from './bundle'
import { ByteWriter } from './byte-writer'
import { EPOCH } from './read-years'

/** What `readEntries` reads; `years` are the bytes that `writeYears` makes. */
export function writeEntries(entries: readonly { term: string; form: string; years: Uint8Array }[]): Buffer {
  const writer = new ByteWriter()
  let before = ''
  for (const { term, form, years } of entries) {
    writer.textAfter(before, term)
    writer.textAfter(term, form)
    writer.append(years)
    before = term
  }
  return writer.result()
}

export function writeYears(years: readonly YearPostings[]): Buffer {
  const writer = new ByteWriter()
  writer.number(years.length)
  for (const { year, postings } of years) {
    const distance = year - EPOCH
    writer.number(distance < 0 ? -2 * distance - 1 : 2 * distance)
    writer.bytes(postings)
  }
  return writer.result()
}
