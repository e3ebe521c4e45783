import type { PublicationDate } from '../article/publication-date'
import { getOrInsert } from '../collections'

/**
 * RFC 3339 with the offset of the paper's time zone. Feeds and crawlers require a time: a day
 * without one begins at midnight in that zone.
 *
 * @example instant({ day: '2025-06-17', iso: '2025-06-17' }, 'Europe/Paris')
 *   // '2025-06-17T00:00:00+02:00'
 */
export function instant(date: PublicationDate, timezone: string): string {
  return date.time === undefined ? `${date.day}T00:00:00${offsetOfMidnight(date.day, timezone)}` : date.iso
}

/** Looks up the offset twice: clocks may change between midnight UTC and midnight in the zone. */
function offsetOfMidnight(day: string, timezone: string): string {
  const roughly = offsetAt(Date.parse(`${day}T00:00:00Z`), timezone)
  return offsetAt(Date.parse(`${day}T00:00:00${roughly}`), timezone)
}

/** Making a formatter costs a hundred times more than using it, and every page needs one. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function offsetAt(time: number, timezone: string): string {
  const options = { timeZone: timezone, timeZoneName: 'longOffset' } as const
  const formatter = getOrInsert(formatters, timezone, () => new Intl.DateTimeFormat('en-US', options))
  return /[+-]\d\d:\d\d/.exec(formatter.format(time))?.[0] ?? '+00:00'
}
