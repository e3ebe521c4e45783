import { StoreDamage } from './store'

/** In characters of JSON: a few thousand articles. */
const ROOM = 48 * 2 ** 20

/** Values that were parsed last, so that what many facts read is parsed once. */
export class ValueCache {
  readonly #values = new Map<number, { value: unknown; size: number }>()
  #size = 0

  has(id: number): boolean {
    return this.#values.has(id)
  }

  get(id: number): unknown {
    return this.#values.get(id)?.value
  }

  /** Gives the value. The oldest ones give way when there are too many. */
  keep(id: number, json: string): unknown {
    const value = parsed<unknown>(json)
    this.#values.set(id, { value, size: json.length })
    this.#size += json.length
    for (const oldest of this.#values.keys()) {
      if (this.#size <= ROOM) break
      this.drop(oldest)
    }
    return value
  }

  drop(id: number): void {
    this.#size -= this.#values.get(id)?.size ?? 0
    this.#values.delete(id)
  }
}

export function parsed<T>(json: string): T {
  try {
    return JSON.parse(json) as T
  } catch {
    throw new StoreDamage('a value of the store is no JSON')
  }
}
