import type { PublicationDate } from '../article'
import { NO_BREAK_SPACE } from './characters'

/**
 * Dates as French newspapers write them. Intl is not used: its output depends on the ICU of the
 * machine, and it writes « 1 juin » for « 1er juin ». A no-break space ties the day to its month
 * and the figures to « h » ; month and year may be separated.
 */

export const MONTHS: readonly string[] = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

/** Months of five letters or fewer are never cut (IN). */
const SHORT_MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avril',
  'mai',
  'juin',
  'juill.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
]

export const WEEKDAYS: readonly string[] = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']

/** « 17 juin 2025 à 18 h 30 », or « 17 juin 2025 » when the author gave no time. */
export function longDate(date: Pick<PublicationDate, 'day' | 'time'>): string {
  return date.time === undefined ? dayDate(date) : `${dayDate(date)} à ${hours(date.time)}`
}

/** « 17 juin 2025 », « 1er juin 2025 ». */
export function dayDate(date: Pick<PublicationDate, 'day'>): string {
  return withMonth(date.day, MONTHS)
}

/** « 16 janv. 2024 ». */
export function shortDate(date: Pick<PublicationDate, 'day'>): string {
  return withMonth(date.day, SHORT_MONTHS)
}

/** « 16 déc. », where the year goes without saying. */
export function dayAndMonth(date: Pick<PublicationDate, 'day'>): string {
  return shortDate(date).slice(0, -' 2025'.length)
}

/** « mardi 17 », under the name of its month. */
export function weekdayAndDay(date: Pick<PublicationDate, 'day'>): string {
  return weekdayDate(date).split(NO_BREAK_SPACE, 1).join('')
}

/** « mardi 17 juin 2025 ». */
export function weekdayDate(date: Pick<PublicationDate, 'day'>): string {
  const weekday = WEEKDAYS[new Date(`${date.day}T00:00:00Z`).getUTCDay()]
  return `${weekday} ${dayDate(date)}`
}

/** « 18:30 », « 8:05 »: the form of lists. Undefined when the author gave no time. */
export function clock(date: PublicationDate): string | undefined {
  return date.time?.replace(/^0(?=\d)/, '')
}

/** `2025-06` → « juin 2025 ». */
export function monthName(month: string): string {
  return `${nameIn(MONTHS, month)} ${month.slice(0, 4)}`
}

/** `2025-06` → « de juin 2025 », `2025-08` → « d’août 2025 ». */
export function ofMonth(month: string): string {
  const name = monthName(month)
  return /^[ao]/.test(name) ? `d’${name}` : `de ${name}`
}

/** `2025-01` → « janv. », for a grid of months under its year. */
export function shortMonthName(month: string): string {
  return nameIn(SHORT_MONTHS, month)
}

const WRITTEN_DATE = new RegExp(
  `^(?:(?:(\\d{1,2})(?:er)?\\s+)?(${MONTHS.join('|')})\\s+)?(\\d{4})(?=\\s*(?:[:,–—]|$))`,
  'iu',
)

/**
 * The day, month or year that a line begins with, before a colon, a comma or a dash: « 1er juin
 * 2025 : … » → `2025-06-01`, « juin 2025 » → `2025-06`, « 2025 » → `2025`.
 */
export function startingDate(line: string): { text: string; iso: string } | undefined {
  const [text, day, month = '', year = ''] = WRITTEN_DATE.exec(line) ?? []
  if (text === undefined) return undefined
  const number = MONTHS.indexOf(month.toLowerCase()) + 1
  if (number === 0) return { text, iso: year }
  const iso = `${year}-${String(number).padStart(2, '0')}`
  if (day === undefined) return { text, iso }
  const days = new Date(Date.UTC(Number(year), number, 0)).getUTCDate()
  return Number(day) < 1 || Number(day) > days ? undefined : { text, iso: `${iso}-${day.padStart(2, '0')}` }
}

export interface DatePart {
  text: string
  /** True for the « er » of « 1er », which a page sets as `<sup>`. */
  raised: boolean
}

/** Cuts a date written by any of the above around the « er » of a first of the month. */
export function dateParts(date: string): DatePart[] {
  const parts = date.split(/(?<=(?<!\d)1)(er)(?![a-z])/)
  return parts.map((text, index) => ({ text, raised: index % 2 === 1 }))
}

function withMonth(day: string, names: readonly string[]): string {
  const number = Number(day.slice(8, 10))
  return `${number === 1 ? '1er' : number}${NO_BREAK_SPACE}${nameIn(names, day)} ${day.slice(0, 4)}`
}

function nameIn(names: readonly string[], date: string): string {
  return names[Number(date.slice(5, 7)) - 1] ?? ''
}

/** `07:05` → « 7 h 05 », `18:00` → « 18 h ». */
function hours(time: string): string {
  const [hour, minute] = time.split(':')
  const start = `${Number(hour)}${NO_BREAK_SPACE}h`
  return minute === '00' ? start : `${start}${NO_BREAK_SPACE}${minute}`
}
