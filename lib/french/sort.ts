import { compareCodeUnits } from '../collections'

const collator = new Intl.Collator('fr', { numeric: true })

/**
 * French order: « été » stands between « et » and « étude », « 9 jours » before « 10 jours ». Code units decide between texts that
 * French holds equal.
 */
export function compareFrench(a: string, b: string): number {
  return collator.compare(a, b) || compareCodeUnits(a, b)
}
