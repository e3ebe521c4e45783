import { getOrInsert } from '../collections'
import { ByteWriter } from '../text/varint'
import { eachPosting } from './decode-postings'
import { type DocId, numberOfDoc, yearOfDoc } from './doc-id'
import type { YearPostings } from './index-format'

/** Greater than any weight, so that a document id and a weight fit in one number. */
export const WEIGHTS = 2 ** 8

/**
 * Documents that lose a term, and documents that gain it: each id times `WEIGHTS` plus the weight,
 * ascending.
 */
export interface PostingChanges {
  dropped: Iterable<DocId>
  added: Iterable<number>
}

interface YearChange {
  dropped: Set<number>
  added: [article: number, weight: number][]
}

/** Applies changes to the postings of a term. Unchanged years keep their bytes. */
export function mergePostings(known: readonly YearPostings[], changes: PostingChanges): YearPostings[] {
  const years = new Map(known.map(({ year, postings }) => [year, postings]))
  for (const [year, change] of byYear(changes)) years.set(year, mergeYear(years.get(year), change))
  const left = [...years].filter(([, { length }]) => length > 0).sort(([a], [b]) => a - b)
  return left.map(([year, postings]) => ({ year, postings }))
}

export function encodePostings(postings: YearChange['added']): Buffer {
  const writer = new ByteWriter()
  let last = 0
  for (const [article, weight] of postings) {
    writer.number(article - last)
    writer.number(weight)
    last = article
  }
  return writer.result()
}

function byYear({ dropped, added }: PostingChanges): Map<number, YearChange> {
  const years = new Map<number, YearChange>()
  const changeAt = (place: DocId) => {
    return getOrInsert(years, yearOfDoc(place), (): YearChange => ({ dropped: new Set(), added: [] }))
  }
  for (const place of dropped) changeAt(place).dropped.add(numberOfDoc(place))
  for (const posting of added) {
    const place = Math.floor(posting / WEIGHTS)
    changeAt(place).added.push([numberOfDoc(place), posting % WEIGHTS])
  }
  return years
}

function mergeYear(known: Uint8Array | undefined, { dropped, added }: YearChange): Uint8Array {
  if (known === undefined) return encodePostings(added)
  const merged: YearChange['added'] = []
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
  return encodePostings(merged)
}
