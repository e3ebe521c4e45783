import { hash } from 'node:crypto'

/** The key of several views from that of each. Hundreds of files tell of the same year: a list is hashed once. */
export function keysBy<V extends object>(keyOf: (view: V) => string | undefined): (from: readonly V[]) => string {
  const known = new WeakMap<readonly V[], string>()
  return (from) => {
    const [first] = from
    if (first && from.length === 1) return keyOf(first) ?? ''
    const key = known.get(from) ?? shortHash(from.map(keyOf).join(' '))
    known.set(from, key)
    return key
  }
}

export function shortHash(text: string): string {
  return hash('sha256', text, 'base64url')
}
