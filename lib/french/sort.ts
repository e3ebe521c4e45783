import { compareCodeUnits } from '../collections'

const collator = new Intl.Collator('fr', { numeric: true })

/**
 * French order: « été » sorts between « et » and « étude », « 9 jours » before « 10 jours ». Code
 * units order texts that French considers equal.
 */
export function compareFrench(a: string, b: string): number {
  return collator.compare(a, b) || compareCodeUnits(a, b)
}
