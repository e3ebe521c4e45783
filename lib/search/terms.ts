import type { Store } from '../store/store'
import { addForms, commonest, readForms, writeForms } from './forms'
import { readYears, splice, writeYears, type YearPostings } from './postings'
import type { TermChange } from './term-changes'

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

interface Stored extends TermFacts {
  forms: string
  postings: Uint8Array | ArrayBuffer
}

/** Terms that are read at once. */
const PAGE = 5000

/** The terms of the paper, in the order of their bytes. */
export class Terms {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  /** Sorted, terms that lie together are written together. */
  apply(changes: ReadonlyMap<string, TermChange>): MovedTerm[] {
    const sorted = [...changes].sort(([a], [b]) => (a < b ? -1 : 1))
    return sorted.map(([term, change]) => this.#apply(term, change))
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

  /** The terms from one to another, which is not among them, or to the last. */
  between(first: string, end: string | undefined): { term: string; form: string; years: YearPostings[] }[] {
    const sql = `select term, form, postings from search_terms where term >= ? ${end === undefined ? '' : 'and term < ?'}
      order by term`
    const values = end === undefined ? [first] : [first, end]
    const rows = this.#store.all<Omit<Stored, 'weight'> & { term: string }>(sql, ...values)
    return rows.map(({ term, form, postings }) => ({ term, form, years: readYears(postings) }))
  }

  #apply(term: string, change: TermChange): MovedTerm {
    const known = this.#store.get<Stored>('select form, weight, forms, postings from search_terms where term = ?', term)
    const before = known && { form: known.form, weight: known.weight }
    const years = splice(known ? readYears(known.postings) : [], change.years)
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
}

function weightOf(term: string, years: readonly YearPostings[]): number {
  return years.reduce((sum, { postings }) => sum + postings.length, term.length)
}
