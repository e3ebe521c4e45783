import { hash } from 'node:crypto'
import type { ListQuery } from './rule'

/** What a fact was derived from, as the store remembers it. */
export interface Reads {
  /** Ids of the facts and lists that were read, ascending. */
  ids: number[]
  /** Each question to a list, and the hash of its answer. */
  lists: [list: string, question: ListQuery, answer: string][]
}

/** The moments of the clock from which, and before which, a fact comes out the same. */
export interface Validity {
  since: string | null
  until: string | null
}

export const ALWAYS: Validity = { since: null, until: null }

export const NO_READS: Reads = { ids: [], lists: [] }

/** Keeps account of what one derivation asks. */
export class ReadRecorder {
  readonly #ids = new Set<number>()
  readonly #lists = new Map<string, Reads['lists'][number]>()
  #since: string | null = null
  #until: string | null = null

  fact(id: number): void {
    this.#ids.add(id)
  }

  list(list: string, question: ListQuery, answer: unknown): void {
    this.#lists.set(JSON.stringify([list, question]), [list, question, hashOf(answer)])
  }

  /** Whether a moment has come, and until when that answer holds. */
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
    // `~` sorts after all moments of that month.
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
