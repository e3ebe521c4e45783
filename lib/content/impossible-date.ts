import { monthName } from '../french/dates'
import { daysIn, onOneLine, timeIn } from './date-proposal'

interface Impossible {
  /** In French: « juin 2025 n’a que 30 jours ». */
  reason: string
  /** The nearest date that is one, as `YYYY-MM-DD`, with its time if one is written. */
  nearest: string
}

/**
 * What the calendar or the clock lacks of a date, in its likeliest reading, and the nearest date
 * that is one. Undefined when the text is no such date.
 */
export function impossibleDate(text: string): Impossible | undefined {
  const spaced = onOneLine(text)
  const readings = [...daysIn(spaced)].filter((date) => /^[1-9]\d{3}-\d\d-\d\d$/.test(date))
  const [day] = readings
  if (day === undefined) return undefined
  const reason = dayFault(day) ?? timeFault(timeIn(spaced))
  if (reason === undefined) return undefined
  const possible = readings.find((reading) => dayFault(reading) === undefined) ?? nearestDay(day)
  return { reason, nearest: nearestTime(possible, timeIn(spaced)) }
}

function dayFault(date: string): string | undefined {
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8))]
  if (month < 1 || month > 12) return 'les mois vont de 01 à 12'
  if (day < 1) return 'le premier jour d’un mois est 01'
  const days = daysOf(date)
  return day > days ? `${monthName(date)} n’a que ${days} jours` : undefined
}

const TIME = /^T(\d{2}):(\d{2})(?::(\d{2}))?/

function timeFault(time: string): string | undefined {
  const [, hour, minute, second] = TIME.exec(time) ?? []
  if (Number(hour) > 23) return 'les heures vont de 0 à 23'
  if (Number(minute) > 59) return 'les minutes vont de 00 à 59'
  return Number(second) > 59 ? 'les secondes vont de 00 à 59' : undefined
}

function nearestDay(date: string): string {
  const month = `${date.slice(0, 5)}${within(date.slice(5, 7), 12)}`
  return `${month}-${within(date.slice(8), daysOf(`${month}-01`))}`
}

/** The hours 24 to 29 of a day are the first of the next one, as broadcasters count. */
function nearestTime(day: string, time: string): string {
  const [written = '', hour = '', minute = '', second] = TIME.exec(time) ?? []
  if (written === '') return day
  const late = Number(hour) - 24
  const [date, hours] = late < 0 ? [day, hour] : late < 6 ? [dayAfter(day), `0${late}`] : [day, '23']
  const seconds = second === undefined ? '' : `:${within(second, 59, 0)}`
  return `${date}T${hours}:${within(minute, 59, 0)}${seconds}${time.slice(written.length)}`
}

function within(number: string, most: number, least = 1): string {
  return String(Math.min(Math.max(Number(number), least), most)).padStart(2, '0')
}

function daysOf(date: string): number {
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate()
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)
}
