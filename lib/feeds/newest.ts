import { compareCodeUnits } from '../collections'
import type { Item } from './item'

/** Feed readers fetch several times a day, and thirty whole articles already weigh some 200 kB. */
export const LONGEST = 30

/** The newest articles. Articles with the same date are ordered by address. */
export function newest(items: readonly Item[]): Item[] {
  return [...items].sort(newestFirst).slice(0, LONGEST)
}

function newestFirst(a: Item, b: Item): number {
  return Date.parse(b.published) - Date.parse(a.published) || compareCodeUnits(a.url, b.url)
}
