import { NO_BREAK_SPACE } from './spaces'

/** A day YYYY-MM-DD, and the time HH:MM if it is known: a `PublicationDate` is one. */
interface When {
  day: string
  time?: string
}

/** The names of dates in a language, in which all dates are a day, a month and a year. */
export interface DateNames {
  months: readonly string[]
  /** As they stand after a day and before a year, where they are not `months`. */
  monthsOfDays?: readonly string[]
  shortMonths: readonly string[]
  weekdays: readonly string[]
  /** The first of a month: « 1er ». */
  first: string
  /** Between a month and its year. */
  beforeYear: string
  /** A day and its time: « 17 juin 2025 à 18 h 30 ». */
  withTime: (date: string, hour: number, minute: string) => string
}

/** The names that short dates need. */
export type ShortDateNames = Pick<DateNames, 'shortMonths' | 'first'>

export interface Dates {
  /** « 17 juin 2025 à 18 h 30 », or « 17 juin 2025 » when the author gave no time. */
  longDate: (date: When) => string
  /** « 17 juin 2025 », « 1er juin 2025 ». */
  dayDate: (date: When) => string
  /** « 16 janv. 2024 ». */
  shortDate: (date: When) => string
  /** « 16 déc. », where the year goes without saying. */
  dayAndMonth: (date: When) => string
  /** « mardi 17 », under the name of its month. */
  weekdayAndDay: (date: When) => string
  /** « mardi 17 juin 2025 ». */
  weekdayDate: (date: When) => string
  /** `2025-06` → « juin 2025 ». */
  monthName: (month: string) => string
  /** `2025-01` → « janv. », for a grid of months under its year. */
  shortMonthName: (month: string) => string
}

/**
 * Intl is not used: its output depends on the ICU of the machine, and it writes « 1 juin » for
 * « 1er juin ». A no-break space ties the day to its month; month and year may be separated.
 */
export function datesWith(names: DateNames): Dates {
  const { months, monthsOfDays = months, shortMonths, weekdays, beforeYear, withTime } = names
  const dayDate = ({ day }: When) =>
    `${dayOf(day, names)}${NO_BREAK_SPACE}${nameIn(monthsOfDays, day)}${beforeYear}${yearOf(day)}`
  const weekday = ({ day }: When) => weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''
  return {
    dayDate,
    longDate(date) {
      const [hour, minute = ''] = date.time?.split(':') ?? []
      return hour === undefined ? dayDate(date) : withTime(dayDate(date), Number(hour), minute)
    },
    shortDate: (date) => shortDateIn(date, names),
    dayAndMonth: ({ day }) => `${dayOf(day, names)}${NO_BREAK_SPACE}${nameIn(shortMonths, day)}`,
    weekdayAndDay: (date) => `${weekday(date)} ${dayOf(date.day, names)}`,
    weekdayDate: (date) => `${weekday(date)} ${dayDate(date)}`,
    monthName: (month) => `${nameIn(months, month)}${beforeYear}${yearOf(month)}`,
    shortMonthName: (month) => nameIn(shortMonths, month),
  }
}

/** « 16 janv. 2024 », with the names that a browser was given. */
export function shortDateIn({ day }: When, names: ShortDateNames): string {
  return `${dayOf(day, names)}${NO_BREAK_SPACE}${nameIn(names.shortMonths, day)} ${yearOf(day)}`
}

/** « 18:30 », « 8:05 »: the form of lists. Undefined when the author gave no time. */
export function clock({ time }: When): string | undefined {
  return time?.replace(/^0(?=\d)/, '')
}

interface DatePart {
  text: string
  /** True for the « er » of « 1er » or the « èr » of « 1èr », which a page sets as `<sup>`. */
  raised: boolean
}

/** Cuts a date written by any of the above around the ending of a first of the month. */
export function dateParts(date: string): DatePart[] {
  const parts = date.split(/(?<=(?<!\d)1)([eè]r)(?![a-z])/)
  return parts.map((text, index) => ({ text, raised: index % 2 === 1 }))
}

function dayOf(day: string, { first }: ShortDateNames): string | number {
  const number = Number(day.slice(8, 10))
  return number === 1 ? first : number
}

function yearOf(date: string): string {
  return date.slice(0, 4)
}

function nameIn(names: readonly string[], date: string): string {
  return names[Number(date.slice(5, 7)) - 1] ?? ''
}
