import { MONTHS as MONTH_NAMES } from '../french/dates'
import { nearest } from '../french/nearest'
import type { ProblemCode } from '../problem-code'
import { fold } from '../text/fold'
import { parsePublicationDate } from './parse-date'

/** The first letters of each month, in French then in English, folded. */
const MONTHS = [
  ['janv', 'jan'],
  ['fevr', 'fev', 'feb'],
  ['mars', 'mar'],
  ['avri', 'avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['aout', 'aug'],
  ['sept', 'sep'],
  ['octo', 'oct'],
  ['nove', 'nov'],
  ['dece', 'dec'],
]

const DAY_FIRST = /(?<!\d)(\d{1,2})([/.\- ])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/
const YEAR_FIRST = /(?<!\d)(\d{4})([/.\- ])(\d{1,2})\2(\d{1,2})(?!\d)/
const TOGETHER = /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/
const DAY_MONTH_YEAR = /\b(\d{1,2})(?:er|st|nd|rd|th)? (?:de )?(\p{L}{3,9})\.? (\d{4})\b/u
const MONTH_DAY_YEAR = /\b(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u

const TIME = /(?<!\d)(\d{1,2})(?::| ?h(?:eures?)?(?!\p{L}) ?)(\d{2})?(?::(\d{2}))?(?!\d)/iu
const WITHOUT_MINUTES = /(?<![\d:])(\d{1,2})(?= ?[ap]\.?m\b)/i
const EVENING = /\d ?(?:p\.?m\b|(?:h|heures?)?(?: ?\d{2})? (?:du soir|de l['’]après-midi)(?!\p{L}))/iu
const OFFSET = /(?:\b(?:GMT|UTC|Z)\b|([+-](?:0\d|1[0-4])):?([0-5]\d))\s*$/

/** The hours that have a name. Midnight is the end of a day: an embargo is not lifted before it. */
const NAMED_HOURS = [
  { name: /(?:à|dès|,) ?midi *(?:$|[.,;)])/iu, time: 'T12:00' },
  { name: /(?:à|dès|,) ?minuit *(?:$|[.,;)])/iu, time: 'T23:59' },
]

/** The ISO date that an author most likely meant by a text, if any. */
export function proposeDate(text: string): string | undefined {
  const spaced = onOneLine(text)
  const day = [...daysIn(spaced)].find((reading) => parsePublicationDate(reading, 'UTC'))
  const date = day === undefined ? undefined : day + timeIn(spaced)
  return date !== undefined && parsePublicationDate(date, 'UTC') ? date : undefined
}

/**
 * The first day of a month or a year written alone: `2025-06`, « juin 2025 », `2025`.
 *
 * @example firstDayOf('juin 2025') // '2025-06-01'
 */
export function firstDayOf(text: string): string | undefined {
  const [, before, year, after] =
    /^(?:(\d{1,2}|\p{L}{3,9})\.?[/. -])?((?:1[89]|20)\d{2})(?:[/.-](\d{1,2}))?$/u.exec(onOneLine(text)) ?? []
  const month = before ?? after
  const day = iso(year, month === undefined ? '1' : /\d/.test(month) ? month : monthOf(month), '1')
  return parsePublicationDate(day, 'UTC') && day
}

/** Keyboard spaces and hyphens, whatever was typed. */
export function onOneLine(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/(?<!\d)(\d{1,4})[‐-―](\d{1,2})[‐-―](\d{1,4})(?!\d)/g, '$1-$2-$3')
    .trim()
}

/**
 * Yields every reading of the digits as a day, the likeliest first. Some are not in the calendar.
 */
export function* daysIn(text: string): Generator<string> {
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) yield iso(yearFirst[1], yearFirst[3], yearFirst[4])
  const [, first, , second, year] = DAY_FIRST.exec(text) ?? []
  yield iso(fourDigits(year), second, first)
  yield iso(fourDigits(year), first, second)
  const [, before, name, after] = DAY_MONTH_YEAR.exec(text) ?? []
  yield iso(after, monthOf(name), before)
  const [, month, day, later] = MONTH_DAY_YEAR.exec(text) ?? []
  yield iso(later, monthOf(month), day)
  const together = TOGETHER.exec(text)
  if (together) yield iso(together[1], together[2], together[3])
  if (yearFirst) yield iso(yearFirst[1], yearFirst[4], yearFirst[3])
}

function iso(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** A year of two digits is in this century: newspapers publish news. */
function fourDigits(year = ''): string {
  return year.length === 2 ? `20${year}` : year
}

function monthOf(name = ''): string | undefined {
  const folded = fold(name)
  const index = MONTHS.findIndex((beginnings) => beginnings.some((beginning) => folded.startsWith(beginning)))
  const number = index === -1 ? MONTH_NAMES.indexOf(nearest(folded, MONTH_NAMES, 1).join()) : index
  return number === -1 ? undefined : String(number + 1)
}

/** The hour comes after the year, or after eight digits in a row. */
function afterDay(text: string): string {
  return text.replace(/^.*?(?:\d{8}|\d{4}[/.\- ]\d{1,2}[/.\- ]\d{1,2}|\b\d{4}\b|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}\b)/, '')
}

/** The time after the day, such as `T18:30:00Z`, which may be none of a day; empty if none is written. */
export function timeIn(text: string): string {
  const after = afterDay(text)
  const [, written, minute = '00', second] = TIME.exec(after) ?? WITHOUT_MINUTES.exec(after) ?? []
  if (written === undefined) return NAMED_HOURS.find(({ name }) => name.test(after))?.time ?? ''
  const hour = EVENING.test(after) && Number(written) < 12 ? String(Number(written) + 12) : written
  const [offset, hours, minutes] = OFFSET.exec(after) ?? []
  const zone = hours === undefined ? (offset ? 'Z' : '') : `${hours}:${minutes}`
  return `T${hour.padStart(2, '0')}:${minute}${second ? `:${second}` : ''}${zone}`
}

const MONTH = '(?:0?[1-9]|1[0-2])'
const FRENCH =
  'janv(?:ier)?|févr(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|août|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|déc(?:embre)?'
const ENGLISH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
const DAYS = [
  '\\d{4}(?:0[1-9]|1[0-2])\\d{2}',
  `\\d{4}([/.])${MONTH}\\1\\d{1,2}`,
  `\\d{1,2}([/.-])${MONTH}\\2\\d{4}`,
  `\\d{1,2}(?:er)? (?:${FRENCH}|${ENGLISH})\\.? \\d{4}`,
]
const WEEKDAY = '(?:lun|mar|mer|jeu|ven|sam|dim|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,? '
const CLOCK = '(?:,| à)? \\d{1,2}(?::| ?h ?)\\d{2}(?::\\d{2})?(?: Z| ?[+-]\\d{2}:?\\d{2})?'
const WHOLE = new RegExp(`^(?:${WEEKDAY})?(?:${DAYS.join('|')})(?:${CLOCK})?$`, 'i')

/**
 * The ISO date of a text whose day, hour and zone leave a French reader no doubt: numbers are read
 * day first, and no word is left over. For other texts a date is only proposed.
 *
 * @example certainDate('Thu, 04 Mar 2021 10:00:00 +0100') // '2021-03-04T10:00:00+01:00'
 */
export function certainDate(text: string): string | undefined {
  const spaced = onOneLine(text.normalize('NFC'))
  return WHOLE.test(spaced) ? proposeDate(spaced) : undefined
}

/**
 * Says whether the numbers of a refused date can be read day first, month first (as Americans
 * write), or both ways.
 */
export function dateCode(text: string): ProblemCode {
  const [, first, , second, year = ''] = DAY_FIRST.exec(text) ?? []
  if (year.length !== 4) return 'date-shape'
  const [canBeDay, canBeMonth] = [Number(second) <= 12, Number(first) <= 12]
  if (canBeMonth && !canBeDay) return 'date-month-first'
  return canBeDay && canBeMonth && first !== second ? 'date-ambiguous' : 'date-shape'
}
