import { compareCodeUnits } from '../collections'
import type { Store } from '../store/store'
import { ByteReader } from '../text/varint'
import { decodeYears } from './decode-postings'
import { encodeYears } from './encode-shard'
import { addFormCounts, commonestForm, parseFormCounts, serializeFormCounts } from './form-counts'
import type { YearPostings } from './index-format'
import { mergePostings } from './merge-postings'
import type { TermChange, TermChanges } from './term-changes'

/** The form of a term and its size in bytes, for shards and spellings. */
export interface TermFacts {
  form: string
  weight: number
}

/** A term before and after an update; undefined if no article contains it. */
export interface ChangedTerm {
  term: string
  before: TermFacts | undefined
  after: TermFacts | undefined
}

/** libsql returns the blobs of several rows as ArrayBuffers. */
interface TermRow extends TermFacts {
  term: string
  forms: string
  postings: ArrayBuffer
}

/** Terms read or written per statement. */
const AT_ONCE = 500

/** Terms read per page when all are listed. */
const PAGE = 5000

/** The inverted index: terms in byte order, with their postings. */
export class TermTable {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  /** Applies changes in term order, so that neighbouring rows are written together. */
  apply(changes: TermChanges): ChangedTerm[] {
    const sorted = [...changes.terms].sort(([a], [b]) => compareCodeUnits(a, b))
    const moved: ChangedTerm[] = []
    for (let from = 0; from < sorted.length; from += AT_ONCE) {
      const some = sorted.slice(from, from + AT_ONCE)
      const known = this.#read(some.map(([term]) => term))
      for (const [term, change] of some) moved.push(this.#apply(term, change, changes, known.get(term)))
    }
    return moved
  }

  weightOf(term: string): number | undefined {
    return this.#store.get<{ weight: number }>('select weight from search_terms where term = ?', term)?.weight
  }

  before(term: string): { term: string; weight: number } | undefined {
    return this.#store.get('select term, weight from search_terms where term < ? order by term desc limit 1', term)
  }

  after(term: string): { term: string; weight: number } | undefined {
    return this.#store.get('select term, weight from search_terms where term > ? order by term limit 1', term)
  }

  *all(): Generator<{ term: string; weight: number }> {
    const sql = `select term, weight from search_terms where term >= ? order by term limit ${PAGE + 1}`
    for (let from: string | undefined = ''; from !== undefined; ) {
      const page: { term: string; weight: number }[] = this.#store.all(sql, from)
      yield* page.slice(0, PAGE)
      from = page[PAGE]?.term
    }
  }

  /** The terms from `first` up to `end`, exclusive, or to the last one. */
  between(first: string, end: string | undefined): { term: string; form: string; years: Uint8Array }[] {
    const sql = `select term, form, postings from search_terms where term >= ? ${end === undefined ? '' : 'and term < ?'}
      order by term`
    const rows = this.#store.all<TermRow>(sql, ...(end === undefined ? [first] : [first, end]))
    return rows.map(({ term, form, postings }) => ({ term, form, years: new Uint8Array(postings) }))
  }

  #apply(term: string, change: TermChange, changes: TermChanges, known: TermRow | undefined): ChangedTerm {
    const before = known && { form: known.form, weight: known.weight }
    const years = mergePostings(known ? yearsIn(known.postings) : [], changes.postingsOf(change))
    if (years.length === 0) {
      this.#store.run('delete from search_terms where term = ?', term)
      return { term, before, after: undefined }
    }
    const forms = parseFormCounts(known?.forms ?? '')
    addFormCounts(forms, change.forms)
    const after = { form: commonestForm(forms), weight: weightOf(term, years) }
    const sql = 'insert or replace into search_terms values (?, ?, ?, ?, ?)'
    this.#store.run(sql, term, after.form, after.weight, serializeFormCounts(forms), encodeYears(years))
    return { term, before, after }
  }

  #read(terms: readonly string[]): Map<string, TermRow> {
    const sql = `select term, form, weight, forms, postings from search_terms
      where term in (select value from json_each(?))`
    return new Map(this.#store.all<TermRow>(sql, JSON.stringify(terms)).map((row) => [row.term, row]))
  }
}

/** How many terms the index gained. */
export function termCountChange(moved: readonly ChangedTerm[]): number {
  return moved.reduce((sum, { before, after }) => sum + Number(after !== undefined) - Number(before !== undefined), 0)
}

function yearsIn(postings: ArrayBuffer): YearPostings[] {
  return decodeYears(new ByteReader(new Uint8Array(postings)))
}

function weightOf(term: string, years: readonly YearPostings[]): number {
  return years.reduce((sum, { postings }) => sum + postings.length, term.length)
}
