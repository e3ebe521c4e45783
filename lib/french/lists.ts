/** « a », « a et b », « a, b et c ». */
export function joinAnd(items: readonly string[]): string {
  return join(items, 'et')
}

/** « a », « a ou b », « a, b ou c ». */
export function joinOr(items: readonly string[]): string {
  return join(items, 'ou')
}

function join(items: readonly string[], word: string): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}
