import type { PublicationDate } from '../article/publication-date'
import { compareCodeUnits } from '../collections'

/** A date without a time counts as midnight, as everywhere else. */
function compareDates(a: PublicationDate, b: PublicationDate): number {
  return compareCodeUnits(momentOf(a), momentOf(b))
}

export function latestDate(dates: readonly PublicationDate[]): PublicationDate | undefined {
  return dates.reduce<PublicationDate | undefined>((a, b) => (a && compareDates(a, b) >= 0 ? a : b), undefined)
}

function momentOf({ day, time }: PublicationDate): string {
  return `${day} ${time ?? '00:00'}`
}
