import { proposeDate } from './date-proposal'

const MONTH = '(?:0?[1-9]|1[0-2])'
const FRENCH =
  'janv(?:ier)?|févr(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|août|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|déc(?:embre)?'
const ENGLISH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
const DAYS = [
  `\\d{4}([/.])${MONTH}\\1\\d{1,2}`,
  `\\d{1,2}([/.-])${MONTH}\\2\\d{4}`,
  `\\d{1,2}(?:er)? (?:${FRENCH}|${ENGLISH})\\.? \\d{4}`,
]
const WEEKDAY = '(?:lun|mar|mer|jeu|ven|sam|dim|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,? '
const TIME = '(?:,| à)? \\d{1,2}(?::| ?h ?)\\d{2}(?::\\d{2})?(?: Z| ?[+-]\\d{2}:?\\d{2})?'
const WHOLE = new RegExp(`^(?:${WEEKDAY})?(?:${DAYS.join('|')})(?:${TIME})?$`, 'i')

/**
 * The ISO date of a text of which a French reader doubts neither day, hour nor zone: numbers are read day first, and no word is left over.
 * What others may mean is only proposed.
 *
 * @example certainDate('Thu, 04 Mar 2021 10:00:00 +0100') // '2021-03-04T10:00:00+01:00'
 */
export function certainDate(text: string): string | undefined {
  const spaced = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
  return WHOLE.test(spaced) ? proposeDate(spaced) : undefined
}
