import type { PublicationDate } from '../article/publication-date'
import { getOrInsert } from '../collections'

const WRITTEN =
  /^([1-9]\d{3})-(\d{2})-(\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(?: ?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d))?)?$/

const MINUTE = 60_000

/**
 * Parses a date as authors write it and gives it in the paper's time zone; undefined when it is no
 * date. `2025-06-17` stays a day. `2025-06-17T18:30` is a wall-clock time in the newsroom; with an
 * offset (`Z`, `+02:00`) it is that instant. The machine's own time zone has no effect.
 *
 * @example
 * parsePublicationDate('2025-06-17 18:30', 'Europe/Paris')?.iso // '2025-06-17T18:30:00+02:00'
 */
export function parsePublicationDate(text: string, timezone: string): PublicationDate | undefined {
  const [, year, month, day, hour, minute, second = '00', offset] = WRITTEN.exec(text) ?? []
  if (!isDay(Number(year), Number(month), Number(day))) return undefined
  if (hour === undefined) return { day: `${year}-${month}-${day}`, iso: `${year}-${month}-${day}` }
  const wall = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return inZone(offset === undefined ? instantOf(wall, timezone) : wall - parseOffset(offset) * MINUTE, timezone)
}

/** The time in a zone as `YYYY-MM-DD HH:MM`, to be compared as text with dates in the same zone. */
export function clockIn(timezone: string, now: Date): string {
  const { day, time = '' } = inZone(now.getTime(), timezone)
  return `${day} ${time}`
}

/** A moment, in seconds since 1970, on the clock of a zone. */
export function dateIn(timezone: string, seconds: number): PublicationDate {
  return inZone(seconds * 1000, timezone)
}

/** The moment of a date, in seconds since 1970. A day begins at its midnight. */
export function secondsOf({ day, time, iso }: PublicationDate, timezone: string): number {
  const instant = time === undefined ? Date.parse(`${day}T00:00:00Z`) : Date.parse(iso)
  return (time === undefined ? instantOf(instant, timezone) : instant) / 1000
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/**
 * The instant at which a wall clock in the zone shows `wall` (given as if it were UTC). Follows the
 * default of Temporal: the first of two instants in the hour that autumn repeats; in the hour that
 * spring skips, the wall time is moved forward by as much as was skipped.
 */
function instantOf(wall: number, timezone: string): number {
  const before = wall - offsetAt(wall - 24 * 60 * MINUTE, timezone) * MINUTE
  const after = wall - offsetAt(wall + 24 * 60 * MINUTE, timezone) * MINUTE
  const shows = (instant: number) => instant + offsetAt(instant, timezone) * MINUTE === wall
  return shows(before) || !shows(after) ? before : after
}

function inZone(instant: number, timezone: string): PublicationDate {
  const offset = offsetAt(instant, timezone)
  const wall = new Date(instant + offset * MINUTE).toISOString()
  return { day: wall.slice(0, 10), time: wall.slice(11, 16), iso: `${wall.slice(0, 19)}${formatOffset(offset)}` }
}

/** Creating a formatter costs a hundred times more than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>()

/** Whole minutes ahead of UTC. ISO dates cannot carry the odd seconds of Paris before 1911. */
function offsetAt(instant: number, timezone: string): number {
  const options = { timeZone: timezone, timeZoneName: 'longOffset' } as const
  const formatter = getOrInsert(formatters, timezone, () => new Intl.DateTimeFormat('en-US', options))
  return parseOffset(/[+-]\d{2}:\d{2}/.exec(formatter.format(instant))?.[0] ?? 'Z')
}

/** `Z` → 0, `+02:00` and `+0200` → 120. */
function parseOffset(offset: string): number {
  if (offset === 'Z') return 0
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2))
  return offset.startsWith('-') ? -minutes : minutes
}

function formatOffset(offset: number): string {
  const minutes = Math.abs(offset)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
