import { expect, it } from 'vitest'
import { eachPosting } from '../../lib/search/decode-postings'
import { decodeShard } from '../../lib/search/decode-shard'
import { encodeShard, encodeYears } from '../../lib/search/encode-shard'
import { encodePostings } from '../../lib/search/merge-postings'

const POSTINGS: [number, number][] = [
  [0, 1],
  [1, 88],
  [129, 200],
  [40_000, 7],
]

it('is the same after writing and reading', () => {
  const entries = [
    { term: 'elect', form: 'élections', years: [{ year: 2024, postings: encodePostings(POSTINGS) }] },
    { term: 'elector', form: 'elector', years: [] },
    {
      term: '𝒜b',
      form: '𝒜b',
      years: [0, 1789, 1999, 2000, 9999].map((year) => ({ year, postings: encodePostings([]) })),
    },
    { term: '𝒝', form: '𝒝', years: [] },
    { term: 'z'.repeat(300), form: 'z'.repeat(300), years: [] },
  ]
  const written = encodeShard(entries.map((entry) => ({ ...entry, years: encodeYears(entry.years) })))
  expect(decodeShard(Uint8Array.from(written))).toEqual(
    entries.map((entry) => ({
      ...entry,
      years: entry.years.map(({ year, postings }) => ({ year, postings: Uint8Array.from(postings) })),
    })),
  )
})

it('visits each posting', () => {
  const seen: [number, number][] = []
  eachPosting(encodePostings(POSTINGS), (...posting) => seen.push(posting))
  expect(seen).toEqual(POSTINGS)
})
