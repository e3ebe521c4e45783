import { ByteReader } from '../text/varint'
import type { YearPostings } from './index-format'

/** A year is written as how far it is from this one, twice, and one more when it is before: one byte for the years of most papers. */
export const EPOCH = 2000

/** How many years, and of each its number and its postings. */
export function decodeYears(reader: ByteReader): YearPostings[] {
  return Array.from({ length: reader.number() }, () => {
    const code = reader.number()
    const distance = code % 2 === 0 ? code / 2 : -(code + 1) / 2
    return { year: EPOCH + distance, postings: reader.bytes() }
  })
}

/** Calls back with each article and what the word weighs in it. A posting is how far the article is from the one before, and the weight. */
export function eachPosting(postings: Uint8Array, see: (article: number, weight: number) => void): void {
  const reader = new ByteReader(postings)
  let article = 0
  while (!reader.isAtEnd) {
    article += reader.number()
    see(article, reader.number())
  }
}
