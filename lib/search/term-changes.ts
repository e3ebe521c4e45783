import { type Digest, termsOf } from './digest'
import type { YearChange } from './postings'

/** Where an article stands: its number in its year, in order of publication. */
export interface Place {
  year: number
  article: number
}

/** What becomes of a term, and how many times more each of its forms is written. */
export interface TermChange {
  years: Map<number, YearChange>
  forms: Map<string, number>
}

/** What becomes of the terms of the paper. */
export class TermChanges {
  readonly terms = new Map<string, TermChange>()

  drop({ year, article }: Place, digest: Digest): void {
    for (const { term, forms } of termsOf(digest)) {
      const change = this.#of(term)
      yearOf(change, year).dropped.add(article)
      for (const [form, times] of forms) count(change, form, -times)
    }
  }

  /** To be called in order of publication. */
  add({ year, article }: Place, digest: Digest): void {
    for (const { term, weight, forms } of termsOf(digest)) {
      const change = this.#of(term)
      yearOf(change, year).added.push([article, weight])
      for (const [form, times] of forms) count(change, form, times)
    }
  }

  #of(term: string): TermChange {
    const known = this.terms.get(term)
    if (known) return known
    const change = { years: new Map(), forms: new Map() }
    this.terms.set(term, change)
    return change
  }
}

function yearOf({ years }: TermChange, year: number): YearChange {
  const known = years.get(year)
  if (known) return known
  const change = { dropped: new Set<number>(), added: [] }
  years.set(year, change)
  return change
}

function count({ forms }: TermChange, form: string, times: number): void {
  forms.set(form, (forms.get(form) ?? 0) + times)
}
