import type { Store } from '../../store/store'
import { type Blob, fromBlob, toBlob } from './blobs'
import { radixSortOrder } from './radix-sort'
import type { TermVector } from './term-vector'

/** The vector of an article, with the id of the article. */
export interface DocumentVector extends TermVector {
  article: number
}

/** A posting is three numbers: term, article, value. */
export const POSTING_SIZE = 3

/** Neighbouring terms share a bucket: ten million bigrams are stored as 65,536 rows. */
const BUCKET_SHIFT = 16
const BUCKETS = 1 << 16
const READ_AT_ONCE = 1 << 10
const NONE = new Uint32Array()

/**
 * An inverted index of term vectors: for each term, the articles that have it and its value there.
 * Postings of a bucket are sorted by term, then by article. A bucket is read from the store once
 * and stays in memory as long as this object.
 */
export class InvertedIndex {
  readonly #store: Store
  readonly #buckets = new Map<number, Uint32Array>()
  #isWhole = false

  constructor(store: Store) {
    this.#store = store
  }

  /** The postings of the bucket that holds a term. */
  postingsOf(term: number): Uint32Array {
    return this.#bucket(term >>> BUCKET_SHIFT)
  }

  /** Reads all buckets at once, which is faster when most of them are needed. */
  readAll(): void {
    const sql = 'select bucket, postings from near_postings where bucket >= ? and bucket < ?'
    for (let from = 0; from < BUCKETS; from += READ_AT_ONCE) {
      const rows = this.#store.all<{ bucket: number; postings: Blob }>(sql, from, from + READ_AT_ONCE)
      for (const { bucket, postings } of rows) this.#buckets.set(bucket, fromBlob(postings))
    }
    this.#isWhole = true
  }

  /**
   * Removes the postings of some vectors and inserts those of others, given in increasing order of
   * articles.
   */
  replace(former: readonly DocumentVector[], rows: readonly DocumentVector[]): void {
    const articles = new Set(former.map(({ article }) => article))
    const added = toPostings(rows)
    const touched = new Set(added.keys())
    for (const { terms } of former) for (const term of terms) touched.add(term >>> BUCKET_SHIFT)
    for (const bucket of touched) {
      this.#write(bucket, mergePostings(this.#bucket(bucket), articles, added.get(bucket) ?? NONE))
    }
  }

  #bucket(bucket: number): Uint32Array {
    const known = this.#buckets.get(bucket)
    if (known) return known
    const postings = this.#isWhole ? NONE : this.#read(bucket)
    this.#buckets.set(bucket, postings)
    return postings
  }

  #read(bucket: number): Uint32Array {
    const row = this.#store.get<{ postings: Blob }>('select postings from near_postings where bucket = ?', bucket)
    return fromBlob(row?.postings)
  }

  #write(bucket: number, postings: Uint32Array): void {
    this.#buckets.set(bucket, postings)
    if (postings.length === 0) this.#store.run('delete from near_postings where bucket = ?', bucket)
    else this.#store.run('insert or replace into near_postings values (?, ?)', bucket, toBlob(postings))
  }
}

/** Binary search for the first posting of a term in its bucket. */
export function findTerm(postings: Uint32Array, term: number): number {
  let low = 0
  let high = postings.length / POSTING_SIZE
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((postings[middle * POSTING_SIZE] ?? 0) < term) low = middle + 1
    else high = middle
  }
  return low * POSTING_SIZE
}

/** The sorted postings of these vectors, by bucket. */
function toPostings(rows: readonly DocumentVector[]): Map<number, Uint32Array> {
  const size = rows.reduce((sum, { terms }) => sum + terms.length, 0)
  const [terms, articles, values] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)]
  let end = 0
  for (const row of rows) {
    terms.set(row.terms, end)
    values.set(row.values, end)
    articles.fill(row.article, end, end + row.terms.length)
    end += row.terms.length
  }
  const postings = new Uint32Array(size * POSTING_SIZE)
  for (const [place, at] of radixSortOrder(terms).entries()) {
    postings[place * POSTING_SIZE] = terms[at] ?? 0
    postings[place * POSTING_SIZE + 1] = articles[at] ?? 0
    postings[place * POSTING_SIZE + 2] = values[at] ?? 0
  }
  return splitByBucket(postings)
}

function splitByBucket(postings: Uint32Array): Map<number, Uint32Array> {
  const buckets = new Map<number, Uint32Array>()
  for (let start = 0, end = 0; start < postings.length; start = end) {
    const bucket = (postings[start] ?? 0) >>> BUCKET_SHIFT
    while (end < postings.length && (postings[end] ?? 0) >>> BUCKET_SHIFT === bucket) end += POSTING_SIZE
    buckets.set(bucket, postings.subarray(start, end))
  }
  return buckets
}

/**
 * Merges two sorted lists of postings, and leaves out of the first one the postings of `dropped`
 * articles.
 */
function mergePostings(known: Uint32Array, dropped: ReadonlySet<number>, added: Uint32Array): Uint32Array {
  const result = new Uint32Array(known.length + added.length)
  let size = 0
  let next = 0
  const take = (from: Uint32Array, at: number) => {
    for (let i = 0; i < POSTING_SIZE; i++) result[size++] = from[at + i] ?? 0
  }
  for (let at = 0; at < known.length; at += POSTING_SIZE) {
    if (dropped.size > 0 && dropped.has(known[at + 1] ?? 0)) continue
    while (next < added.length && isBefore(added, next, known, at)) {
      take(added, next)
      next += POSTING_SIZE
    }
    take(known, at)
  }
  for (; next < added.length; next += POSTING_SIZE) take(added, next)
  return result.slice(0, size)
}

function isBefore(one: Uint32Array, at: number, other: Uint32Array, place: number): boolean {
  const [a = 0, b = 0] = [one[at], other[place]]
  return a < b || (a === b && (one[at + 1] ?? 0) < (other[place + 1] ?? 0))
}
