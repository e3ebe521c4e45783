/** Items by key, in the order they came. `Map.groupBy` needs Node 21, and we support Node 20. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) getOrInsert(groups, keyOf(item), () => []).push(item)
  return groups
}

/** The part of a `Map` or of a `WeakMap` that a memo needs. */
interface Memo<Key, Value> {
  get(key: Key): Value | undefined
  set(key: Key, value: Value): unknown
}

/** The value of a key, computed once and kept: `Map.prototype.getOrInsertComputed` of ES2026. */
export function getOrInsert<Key, Value>(
  memo: Memo<Key, Value & {}>,
  key: Key,
  make: (key: Key) => Value & {},
): Value & {} {
  const known = memo.get(key)
  if (known !== undefined) return known
  const made = make(key)
  memo.set(key, made)
  return made
}

/**
 * The order of addresses, slugs and file names, the same on every machine; also that of `sort()`.
 */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
