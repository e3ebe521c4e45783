import { type DateNames, datesWith } from '../phrasing/dates'
import { NO_BREAK_SPACE } from '../phrasing/spaces'

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

export const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']

/** Dates as French newspapers print them. */
export const FRENCH_DATES: DateNames = {
  months: MONTHS,
  shortMonths: SHORT_MONTHS,
  weekdays: WEEKDAYS,
  first: '1er',
  beforeYear: ' ',
  withTime: (date, hour, minute) => `${date} à ${hours(hour, minute)}`,
}

/** The dates of our messages, which are French whatever the language of the paper. */
export const { dayDate, longDate, monthName } = datesWith(FRENCH_DATES)

/** A day as an author types it, with ordinary spaces. */
export function typedDay(day: string): string {
  return dayDate({ day }).replaceAll(NO_BREAK_SPACE, ' ')
}

/** « juin 2025 » → « de juin 2025 », « août 2025 » → « d’août 2025 ». */
export function ofMonth(month: string): string {
  return /^[ao]/.test(month) ? `d’${month}` : `de ${month}`
}

/** « 7 h 05 », « 18 h »: a no-break space ties the figures to « h ». */
function hours(hour: number, minute: string): string {
  const start = `${hour}${NO_BREAK_SPACE}h`
  return minute === '00' ? start : `${start}${NO_BREAK_SPACE}${minute}`
}
