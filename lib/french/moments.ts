import { MONTHS, typedDay, WEEKDAYS } from './dates'

const DAY = `(?:(?:${WEEKDAYS.join('|')})\\s+)?(?:(\\d{4}-\\d{2}-\\d{2})|(\\d{1,2})(?:er)?\\s+(${MONTHS.join('|')})\\s+(\\d{4}))`
const TIME = '(\\d{1,2})(?:\\s?h(?:\\s?(\\d{2}))?|:(\\d{2}))'
const MOMENT = new RegExp(
  `^(?:${DAY}(?:\\s*,\\s*(?:à\\s+)?|\\s+à\\s+|T|\\s+))?${TIME}(?:\\s*[:,–—-](?=\\s|$)\\s*|\\s*$)`,
  'iu',
)

/**
 * Words that place an update in time without the hour that sorts it: « Hier soir », « 20 juin 2025
 * », « Vers 18 h ».
 */
const VAGUE = new RegExp(
  `^(?:(?:le|à|vers|dès|depuis)\\s+)?(?:${DAY}|\\d{1,2}(?:er)?\\s+(?:${MONTHS.join('|')})|\\d{1,2}(?:\\s?h|:)\\d?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{4}-\\d{1,2}-\\d{1,2}|(?:\\p{L}+\\s+)?\\d{1,2}(?:er)?\\s+\\p{L}{3,10}\\.?\\s+\\d{4}|\\d{1,2}\\s?(?:[ap]\\.?m|heures?)|${WEEKDAYS.join('|')}|hier|avant-hier|aujourd['’]hui|(?:ce|cette|cet)\\s+(?:matin|midi|soir|nuit|après-midi)|midi|minuit)(?![\\p{L}\\p{N}])`,
  'iu',
)

/** Whether a line begins with words of time that `startingMoment` cannot place. */
export function isVagueMoment(line: string): boolean {
  return startingMoment(line) === undefined && VAGUE.test(line)
}

export interface StartingMoment {
  /** The words of the moment, with what separates them from the rest. */
  text: string
  /** YYYY-MM-DD as written, which may be an impossible day; absent if only the hour is written. */
  day?: string
  /** HH:MM */
  time: string
}

/**
 * The moment that a line begins with, alone or before a colon, a comma or a dash: « 20 juin 2025,
 * 18 h 30 : … », « 2025-06-20 18:30 », « 17 h ».
 */
export function startingMoment(line: string): StartingMoment | undefined {
  const [text, iso, day = '', month, year, hour = '', spoken, minute = '00'] = MOMENT.exec(line) ?? []
  if (text === undefined) return undefined
  const time = `${hour.padStart(2, '0')}:${spoken ?? minute}`
  if (iso !== undefined) return { text, day: iso, time }
  if (month === undefined) return { text, time }
  const number = MONTHS.indexOf(month.toLowerCase()) + 1
  return { text, day: `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`, time }
}

/** A day and a time as an author types them: « 20 juin 2025, 18 h 30 ». */
export function typedMoment(day: string, time: string): string {
  return `${typedDay(day)}, ${typedTime(time)}`
}

/** `18:30` → « 18 h 30 », `18:00` → « 18 h ». */
export function typedTime(time: string): string {
  const [hour = '', minute = '00'] = time.split(':')
  return `${Number(hour)} h${minute === '00' ? '' : ` ${minute}`}`
}
