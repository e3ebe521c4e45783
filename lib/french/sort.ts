const collator = new Intl.Collator('fr')

/** French order: « été » stands between « et » and « étude ». Code points decide between texts that French holds equal. */
export function compareFrench(a: string, b: string): number {
  return collator.compare(a, b) || compareCodePoints(a, b)
}

/** The order of addresses and file names, the same on every machine. */
export function compareCodePoints(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
