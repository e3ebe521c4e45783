import { compareCodeUnits } from '../collections'

const collator = new Intl.Collator('fr')

/**
 * French order: « été » stands between « et » and « étude ». Code units decide between texts that
 * French holds equal.
 */
export function compareFrench(a: string, b: string): number {
  return collator.compare(a, b) || compareCodeUnits(a, b)
}
