import { MONTHS, WEEKDAYS } from './dates'

/** A day, a month or a year at the start of a line. */
interface StartingDate {
  /** The words before it: « Le », « Lundi ». */
  before: string
  text: string
  /** `2025-06-01`, `2025-06` or `2025`; absent where the calendar has no such day. */
  iso?: string
}

const BEFORE = `^(?<before>(?:(?:le|en|${WEEKDAYS.join('|')})\\s+){0,2})`
const AFTER = '(?=\\s*(?:[:,–—]|$))'

/** « 1er juin 2025 », « June 1, 2025 », « 2025-06-01 », « 01/06/2025 ». */
function shapesOf(months: readonly string[]): RegExp[] {
  const name = `(?<month>${months.join('|')})`
  return [
    `(?:(?:(?<day>\\d{1,2})(?:er)?\\s+)?${name}\\s+)?(?<year>\\d{4})`,
    `${name}\\s+(?<day>\\d{1,2}),\\s+(?<year>\\d{4})`,
    '(?<year>\\d{4})-(?<month>\\d{2})(?:-(?<day>\\d{2}))?',
    '(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})',
  ].map((shape) => new RegExp(`${BEFORE}(?<text>${shape})${AFTER}`, 'iu'))
}

const FRENCH_SHAPES = shapesOf(MONTHS)

/**
 * The day, month or year that a line begins with, before a colon, a comma or a dash: « Le 1er juin
 * 2025 : … » → `2025-06-01`, « juin 2025 » → `2025-06`, « 2025 » → `2025`. Months are named in
 * French, or as `months` does.
 */
export function startingDate(line: string, months: readonly string[] = MONTHS): StartingDate | undefined {
  for (const shape of months === MONTHS ? FRENCH_SHAPES : [...FRENCH_SHAPES, ...shapesOf(months)]) {
    const { before = '', text, year = '', month, day } = shape.exec(line)?.groups ?? {}
    if (text === undefined) continue
    const iso = isoOf(year, month && numberOf(month, months), day)
    return { before, text, ...(iso !== undefined && { iso }) }
  }
  return undefined
}

function numberOf(month: string, months: readonly string[]): string {
  const index = [MONTHS, months].map((names) => names.findIndex((name) => name.toLowerCase() === month.toLowerCase()))
  const named = Math.max(...index) + 1
  return String(named === 0 ? month : named).padStart(2, '0')
}

function isoOf(year: string, month: string | undefined, day: string | undefined): string | undefined {
  if (month === undefined) return year
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (Number(month) < 1 || Number(month) > 12) return undefined
  if (day === undefined) return `${year}-${month}`
  return Number(day) < 1 || Number(day) > days ? undefined : `${year}-${month}-${day.padStart(2, '0')}`
}
