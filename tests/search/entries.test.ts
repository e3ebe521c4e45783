import { expect, it } from 'vitest'
import { writePostings } from '../../lib/search/postings'
import { eachPosting, readEntries } from '../../lib/search/read-entries'
import { writeEntries } from '../../lib/search/write-entries'

const POSTINGS: [number, number][] = [
  [0, 1],
  [1, 88],
  [129, 300],
  [40_000, 7],
]

it('reads what was written', () => {
  const entries = [
    { term: 'elect', form: 'élections', years: [{ year: 0, postings: writePostings(POSTINGS) }] },
    { term: 'elector', form: 'elector', years: [] },
    { term: '𝒜b', form: '𝒜b', years: [{ year: 200, postings: writePostings([]) }] },
    { term: '𝒝', form: '𝒝', years: [] },
    { term: 'z'.repeat(300), form: 'z'.repeat(300), years: [] },
  ]
  expect(readEntries(writeEntries(entries))).toEqual(entries)
})

it('sees each posting', () => {
  const seen: [number, number][] = []
  eachPosting(writePostings(POSTINGS), (...posting) => seen.push(posting))
  expect(seen).toEqual(POSTINGS)
})
