import type { PressDate } from '../article'
import { compareCodeUnits } from '../collections'

/** A day without an hour counts as its midnight, as everywhere in the paper. */
export function compareDates(a: PressDate, b: PressDate): number {
  return compareCodeUnits(momentOf(a), momentOf(b))
}

export function latestDate(dates: readonly PressDate[]): PressDate | undefined {
  return dates.reduce<PressDate | undefined>((a, b) => (a && compareDates(a, b) >= 0 ? a : b), undefined)
}

function momentOf({ day, time }: PressDate): string {
  return `${day} ${time ?? '00:00'}`
}
