import { ByteReader } from './byte-reader'
import { ByteWriter } from './byte-writer'
import { eachPosting } from './read-entries'

/** The postings of a term in one year: each article that has it, by its number, and what it weighs there. */
export interface YearPostings {
  year: number
  postings: Uint8Array
}

export type Posting = [article: number, weight: number]

/** What becomes of a term in a year. `added` are in order. */
export interface YearChange {
  dropped: Set<number>
  added: Posting[]
}

/** As the store has them: each year, and the bytes of its postings. */
export function writeYears(years: readonly YearPostings[]): Buffer {
  const writer = new ByteWriter()
  for (const { year, postings } of years) {
    writer.number(year)
    writer.bytes(postings)
  }
  return writer.result()
}

/** libsql gives the blobs of several rows as buffers of memory, whatever it gives of one. */
export function readYears(bytes: Uint8Array | ArrayBuffer): YearPostings[] {
  const reader = new ByteReader(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes))
  const years: YearPostings[] = []
  while (!reader.isAtEnd) years.push({ year: reader.number(), postings: reader.bytes() })
  return years
}

export function writePostings(postings: readonly Posting[]): Buffer {
  const writer = new ByteWriter()
  let last = 0
  for (const [article, weight] of postings) {
    writer.number(article - last)
    writer.number(weight)
    last = article
  }
  return writer.result()
}

/** Postings of years that do not change stay as they are. */
export function splice(known: readonly YearPostings[], changes: ReadonlyMap<number, YearChange>): YearPostings[] {
  const years = new Map(known.map(({ year, postings }) => [year, postings]))
  for (const [year, change] of changes) years.set(year, spliced(years.get(year), change))
  const left = [...years].filter(([, { length }]) => length > 0).sort(([a], [b]) => a - b)
  return left.map(([year, postings]) => ({ year, postings }))
}

function spliced(known: Uint8Array | undefined, { dropped, added }: YearChange): Uint8Array {
  if (known === undefined) return writePostings(added)
  const merged: Posting[] = []
  let next = 0
  const addBefore = (article: number) => {
    for (let first = added[next]; first && first[0] < article; first = added[++next]) merged.push(first)
  }
  eachPosting(known, (article, weight) => {
    if (dropped.has(article)) return
    addBefore(article)
    merged.push([article, weight])
  })
  addBefore(Number.POSITIVE_INFINITY)
  return writePostings(merged)
}
