import { joined } from '../phrasing/fill-template'

/** « a », « a et b », « a, b et c ». */
export function joinAnd(items: readonly string[]): string {
  return joined(items, 'et')
}

/** « a », « a ou b », « a, b ou c ». */
export function joinOr(items: readonly string[]): string {
  return joined(items, 'ou')
}
