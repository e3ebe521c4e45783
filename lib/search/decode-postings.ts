import { ByteReader } from '../text/varint'
import type { YearPostings } from './index-format'

/** Years are stored as a zigzag distance from this one: one byte for the years of most papers. */
export const EPOCH = 2000

/** Reads a count, then each year and its postings. */
export function decodeYears(reader: ByteReader): YearPostings[] {
  return Array.from({ length: reader.number() }, () => {
    const code = reader.number()
    const distance = code % 2 === 0 ? code / 2 : -(code + 1) / 2
    return { year: EPOCH + distance, postings: reader.bytes() }
  })
}

/** Visits each posting: the article, stored as a distance from the previous one, and the weight. */
export function eachPosting(postings: Uint8Array, visit: (article: number, weight: number) => void): void {
  const reader = new ByteReader(postings)
  let article = 0
  while (!reader.isAtEnd) {
    article += reader.number()
    visit(article, reader.number())
  }
}
