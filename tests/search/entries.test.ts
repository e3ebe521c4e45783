import { expect, it } from 'vitest'
import { readEntries } from '../../lib/search/read-entries'
import { eachPosting } from '../../lib/search/read-years'
import { writePostings } from '../../lib/search/splice'
import { writeEntries, writeYears } from '../../lib/search/write-entries'

const POSTINGS: [number, number][] = [
  [0, 1],
  [1, 88],
  [129, 200],
  [40_000, 7],
]

it('reads what was written', () => {
  const entries = [
    { term: 'elect', form: 'élections', years: [{ year: 2024, postings: writePostings(POSTINGS) }] },
    { term: 'elector', form: 'elector', years: [] },
    {
      term: '𝒜b',
      form: '𝒜b',
      years: [0, 1789, 1999, 2000, 9999].map((year) => ({ year, postings: writePostings([]) })),
    },
    { term: '𝒝', form: '𝒝', years: [] },
    { term: 'z'.repeat(300), form: 'z'.repeat(300), years: [] },
  ]
  const written = writeEntries(entries.map((entry) => ({ ...entry, years: writeYears(entry.years) })))
  expect(readEntries(Uint8Array.from(written))).toEqual(
    entries.map((entry) => ({
      ...entry,
      years: entry.years.map(({ year, postings }) => ({ year, postings: Uint8Array.from(postings) })),
    })),
  )
})

it('sees each posting', () => {
  const seen: [number, number][] = []
  eachPosting(writePostings(POSTINGS), (...posting) => seen.push(posting))
  expect(seen).toEqual(POSTINGS)
})
