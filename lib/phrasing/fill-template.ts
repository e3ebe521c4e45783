/** « La suite dans {1} » with its values: what a browser can do without a dictionary. */
export function fill(pattern: string, ...values: readonly (string | number)[]): string {
  return pattern.replace(/\{(\d)\}/g, (hole, rank: string) => String(values[Number(rank) - 1] ?? hole))
}

/** A phrase for none, for one, and for any other number, which takes the place of `{1}`. */
export type Counted = readonly [none: string, one: string, many: string]

/** `shown` is the number as written: in words, or with grouped thousands. */
export function fillCount(counted: Counted, n: number, shown: string | number = n): string {
  return fill(counted[n === 0 ? 0 : n === 1 ? 1 : 2], shown)
}

/** « a », « a et b », « a, b et c ». */
export function joined(items: readonly string[], and: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}
