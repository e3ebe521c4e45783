import type { Store } from '../store/store'
import type { ChangedFiles } from './changed-files'
import { SPELLINGS } from './index-format'
import type { SearchState } from './search-state'
import type { ChangedTerm, TermFacts } from './term-table'

/** More spellings would weigh more than they help. */
const COUNT = 5000

/** The least frequent of the spellings. */
type Threshold = [weight: number, term: string]

/** The most frequent words, used to correct misspelt words of a query. */
export class Spellings {
  readonly #store: Store
  readonly #state: SearchState
  readonly #files: ChangedFiles

  constructor(store: Store, state: SearchState, files: ChangedFiles) {
    this.#store = store
    this.#state = state
    this.#files = files
  }

  /** The list changes only when a term crosses the threshold or changes its form. */
  update(moved: readonly ChangedTerm[]): void {
    const written = this.#state.get<string>('least')
    const least = written === undefined ? undefined : (JSON.parse(written) as Threshold | null)
    const common = (term: string, facts: TermFacts | undefined) => {
      return facts && (!least || isBefore(term, facts.weight, least)) ? facts.form : undefined
    }
    const isSame = moved.every(({ term, before, after }) => common(term, before) === common(term, after))
    if (isSame && written !== undefined) return
    this.#state.set('least', JSON.stringify(this.#least()))
    this.#files.mark([SPELLINGS])
  }

  /** Sorted, which compresses well. */
  all(): string[] {
    const sql = `select form from search_terms order by weight desc, term limit ${COUNT}`
    return this.#store
      .all<{ form: string }>(sql)
      .map(({ form }) => form)
      .sort()
  }

  #least(): Threshold | null {
    const sql = `select term, weight from search_terms order by weight desc, term limit 1 offset ${COUNT - 1}`
    const last = this.#store.get<{ term: string; weight: number }>(sql)
    return last ? [last.weight, last.term] : null
  }
}

/** SQLite orders terms by their bytes. */
function isBefore(term: string, weight: number, [least, last]: Threshold): boolean {
  return weight > least || (weight === least && Buffer.compare(Buffer.from(term), Buffer.from(last)) <= 0)
}
