import { compareCodeUnits } from '../collections'
import type { Store } from '../store/store'
import { ByteReader } from '../text/varint'
import type { YearPostings } from './bundle'
import { addForms, commonest, readForms, writeForms } from './forms'
import { readYears } from './read-years'
import { splice } from './splice'
import type { TermChange, TermChanges } from './term-changes'
import { writeYears } from './write-entries'

/** What shards and spellings have to know of a term: how it is written, and its weight in bytes. */
export interface TermFacts {
  form: string
  weight: number
}

/** A term before and after an update; undefined where no article has it. */
export interface MovedTerm {
  term: string
  before: TermFacts | undefined
  after: TermFacts | undefined
}

/** libsql gives the bytes of several rows as buffers. */
interface Stored extends TermFacts {
  term: string
  forms: string
  postings: ArrayBuffer
}

/** Terms that are read, or written, at once. */
const AT_ONCE = 500

/** Terms of one page of the list of all. */
const PAGE = 5000

/** The terms of the paper, in the order of their bytes. */
export class Terms {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  /** In order: terms that lie together are written together. */
  apply(changes: TermChanges): MovedTerm[] {
    const sorted = [...changes.terms].sort(([a], [b]) => compareCodeUnits(a, b))
    const moved: MovedTerm[] = []
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

  /** The terms from one to another, which is not among them, or to the last; `years` are as shards have them. */
  between(first: string, end: string | undefined): { term: string; form: string; years: Uint8Array }[] {
    const sql = `select term, form, postings from search_terms where term >= ? ${end === undefined ? '' : 'and term < ?'}
      order by term`
    const rows = this.#store.all<Stored>(sql, ...(end === undefined ? [first] : [first, end]))
    return rows.map(({ term, form, postings }) => ({ term, form, years: new Uint8Array(postings) }))
  }

  #apply(term: string, change: TermChange, changes: TermChanges, known: Stored | undefined): MovedTerm {
    const before = known && { form: known.form, weight: known.weight }
    const years = splice(known ? yearsIn(known.postings) : [], changes.postingsOf(change))
    if (years.length === 0) {
      this.#store.run('delete from search_terms where term = ?', term)
      return { term, before, after: undefined }
    }
    const forms = readForms(known?.forms ?? '')
    addForms(forms, change.forms)
    const after = { form: commonest(forms), weight: weightOf(term, years) }
    const sql = 'insert or replace into search_terms values (?, ?, ?, ?, ?)'
    this.#store.run(sql, term, after.form, after.weight, writeForms(forms), writeYears(years))
    return { term, before, after }
  }

  #read(terms: readonly string[]): Map<string, Stored> {
    const sql = `select term, form, weight, forms, postings from search_terms
      where term in (select value from json_each(?))`
    return new Map(this.#store.all<Stored>(sql, JSON.stringify(terms)).map((row) => [row.term, row]))
  }
}

/** How many terms more the paper has. */
export function moreTerms(moved: readonly MovedTerm[]): number {
  return moved.reduce((sum, { before, after }) => sum + Number(after !== undefined) - Number(before !== undefined), 0)
}

function yearsIn(postings: ArrayBuffer): YearPostings[] {
  return readYears(new ByteReader(new Uint8Array(postings)))
}

function weightOf(term: string, years: readonly YearPostings[]): number {
  return years.reduce((sum, { postings }) => sum + postings.length, term.length)
}
