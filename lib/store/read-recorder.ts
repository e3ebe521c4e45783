import { hash } from 'node:crypto'
import type { ListQuery } from './rule'

/** What a derivation read, as the store remembers it. */
export interface Reads {
  /** Ids of the facts and lists that were read, ascending. */
  ids: number[]
  /** Each query to a list, with the hash of its answer. */
  lists: [list: string, query: ListQuery, answer: string][]
}

/** The moments of the clock from which and before which a value holds. */
export interface Validity {
  since: string | null
  until: string | null
}

export const ALWAYS: Validity = { since: null, until: null }

export const NO_READS: Reads = { ids: [], lists: [] }

/** Records what one derivation reads. */
export class ReadRecorder {
  readonly #ids = new Set<number>()
  readonly #lists = new Map<string, Reads['lists'][number]>()
  #since: string | null = null
  #until: string | null = null

  fact(id: number): void {
    this.#ids.add(id)
  }

  list(list: string, query: ListQuery, answer: unknown): void {
    this.#lists.set(JSON.stringify([list, query]), [list, query, hashOf(answer)])
  }

  /** Whether the clock has passed a moment; records until when the answer holds. */
  hasPassed(moment: string, now: string): boolean {
    if (moment <= now) {
      if (this.#since === null || moment > this.#since) this.#since = moment
      return true
    }
    if (this.#until === null || moment < this.#until) this.#until = moment
    return false
  }

  month(now: string): string {
    const month = now.slice(0, 7)
    this.hasPassed(month, now)
    // `~` sorts after every moment of that month.
    this.hasPassed(`${month}~`, now)
    return month
  }

  get validity(): Validity {
    return { since: this.#since, until: this.#until }
  }

  get reads(): Reads {
    return { ids: [...this.#ids].sort((a, b) => a - b), lists: [...this.#lists.values()] }
  }
}

export function hashOf(value: unknown): string {
  return hashOfText(JSON.stringify(value))
}

export function hashOfText(text: string): string {
  return hash('sha1', text, 'base64url')
}
