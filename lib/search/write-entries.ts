import { writeNumber } from '../text/varint'
import type { Entry } from './bundle'

/** The bytes that `readEntries` reads. */
export function writeEntries(entries: readonly Entry[]): Uint8Array {
  const bytes: number[] = []
  let before = ''
  for (const entry of entries) {
    writeEntry(bytes, entry, before)
    before = entry.term
  }
  return Uint8Array.from(bytes)
}

export function writePostings(postings: readonly (readonly [article: number, weight: number])[]): Uint8Array {
  const bytes: number[] = []
  let last = 0
  for (const [article, weight] of postings) {
    writeNumber(bytes, article - last)
    writeNumber(bytes, weight)
    last = article
  }
  return Uint8Array.from(bytes)
}

function writeEntry(bytes: number[], { term, form, years }: Entry, before: string): void {
  writeText(bytes, term, before)
  writeText(bytes, form, term)
  writeNumber(bytes, years.length)
  for (const { year, postings } of years) {
    writeNumber(bytes, year)
    writeNumber(bytes, postings.length)
    for (const byte of postings) bytes.push(byte)
  }
}

function writeText(bytes: number[], text: string, before: string): void {
  let shared = 0
  while (shared < text.length && text[shared] === before[shared]) shared += 1
  // Half of a letter beyond U+FFFF has no bytes of its own.
  if (/[\ud800-\udbff]/.test(text[shared - 1] ?? '')) shared -= 1
  const rest = Buffer.from(text.slice(shared))
  writeNumber(bytes, shared)
  writeNumber(bytes, rest.length)
  for (const byte of rest) bytes.push(byte)
}
