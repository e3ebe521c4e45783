import { getOrInsert } from '../collections'
import type { Form, Term } from './article-terms'
import type { DocId } from './doc-id'
import { type PostingChanges, WEIGHTS } from './merge-postings'

/** The changes of a term, by slot, and of the counts of its forms. */
export interface TermChange {
  dropped: number[]
  /** Each slot times `WEIGHTS`, plus the weight. */
  added: number[]
  forms: Form[]
}

/**
 * The changes of all terms in a batch. An article has a slot until its document id is known, which
 * depends on the whole batch.
 */
export class TermChanges {
  readonly terms = new Map<string, TermChange>()
  readonly #from: (DocId | undefined)[] = []
  readonly #to: (DocId | undefined)[] = []

  drop(slot: number, terms: Iterable<Term>): void {
    for (const { term, forms } of terms) {
      const change = this.#of(term)
      change.dropped.push(slot)
      count(change, forms, -1)
    }
  }

  add(slot: number, terms: Iterable<Term>): void {
    for (const { term, weight, forms } of terms) {
      const change = this.#of(term)
      change.added.push(slot * WEIGHTS + weight)
      count(change, forms, 1)
    }
  }

  /** The document id of a slot before and after. */
  place(slot: number, from: DocId | undefined, to: DocId | undefined): void {
    this.#from[slot] = from
    this.#to[slot] = to
  }

  postingsOf({ dropped, added }: TermChange): PostingChanges {
    return {
      dropped: dropped.map((slot) => this.#from[slot] ?? 0),
      added: Float64Array.from(added, (posting) => {
        const slot = Math.floor(posting / WEIGHTS)
        return (this.#to[slot] ?? 0) * WEIGHTS + (posting % WEIGHTS)
      }).sort(),
    }
  }

  #of(term: string): TermChange {
    return getOrInsert(this.terms, term, () => ({ dropped: [], added: [], forms: [] }))
  }
}

/** Linear search: most terms have one form. */
function count({ forms: counts }: TermChange, forms: readonly Form[], sign: 1 | -1): void {
  for (const { form, times } of forms) {
    const known = counts.find((other) => other.form === form)
    if (known) known.times += sign * times
    else counts.push({ form, times: sign * times })
  }
}
