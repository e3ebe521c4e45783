import type { PublicationDate } from '../article'
import { getOrInsert } from '../collections'

/**
 * RFC 3339 with the offset of the paper's zone, which feeds and crawlers ask for even where the author gave a day only: it then begins
 * at midnight there.
 *
 * @example instant({ day: '2025-06-17', iso: '2025-06-17' }, 'Europe/Paris') // '2025-06-17T00:00:00+02:00'
 */
export function instant(date: PublicationDate, timezone: string): string {
  return date.time === undefined ? `${date.day}T00:00:00${offsetOfMidnight(date.day, timezone)}` : date.iso
}

/** The zone may change its clocks between midnight in Greenwich and its own: look again once about right. */
function offsetOfMidnight(day: string, timezone: string): string {
  const roughly = offsetAt(Date.parse(`${day}T00:00:00Z`), timezone)
  return offsetAt(Date.parse(`${day}T00:00:00${roughly}`), timezone)
}

/** Making a formatter costs a hundred times what using it does, and every page asks. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function offsetAt(time: number, timezone: string): string {
  const options = { timeZone: timezone, timeZoneName: 'longOffset' } as const
  const formatter = getOrInsert(formatters, timezone, () => new Intl.DateTimeFormat('en-US', options))
  return /[+-]\d\d:\d\d/.exec(formatter.format(time))?.[0] ?? '+00:00'
}
