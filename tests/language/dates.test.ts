import { describe, expect, it } from 'vitest'
import type { PublicationDate } from '../../lib/article/publication-date'
import { languageOf } from '../../lib/language/language'
import { clock, dateParts } from '../../lib/phrasing/dates'

const { dayAndMonth, dayDate, longDate, monthName, shortDate, shortMonthName, weekdayAndDay, weekdayDate } = languageOf(
  { language: 'fr' },
)

const on = (day: string, time?: string): PublicationDate => ({ day, iso: day, ...(time !== undefined && { time }) })

const cases: { name: string; written: string | undefined; expected: string | undefined }[] = [
  {
    name: 'a day and an hour',
    written: longDate(on('2025-06-17', '18:30')),
    expected: '17{A0}juin 2025 à 18{A0}h{A0}30',
  },
  { name: 'a full hour', written: longDate(on('2025-06-17', '18:00')), expected: '17{A0}juin 2025 à 18{A0}h' },
  {
    name: 'an hour of one digit',
    written: longDate(on('2025-06-17', '07:05')),
    expected: '17{A0}juin 2025 à 7{A0}h{A0}05',
  },
  { name: 'midnight', written: longDate(on('2025-06-17', '00:30')), expected: '17{A0}juin 2025 à 0{A0}h{A0}30' },
  { name: 'a day alone', written: longDate(on('2025-06-17')), expected: '17{A0}juin 2025' },
  { name: 'a day asked for', written: dayDate(on('2025-06-07', '18:30')), expected: '7{A0}juin 2025' },
  { name: 'the first of a month', written: dayDate(on('2025-08-01')), expected: '1er{A0}août 2025' },
  { name: 'the eleventh is no first', written: dayDate(on('2025-12-11')), expected: '11{A0}décembre 2025' },
  { name: 'a short month', written: shortDate(on('2024-01-16')), expected: '16{A0}janv. 2024' },
  { name: 'a month too short to be cut', written: shortDate(on('2024-03-01')), expected: '1er{A0}mars 2024' },
  { name: 'a day of this year', written: dayAndMonth(on('2025-07-01')), expected: '1er{A0}juill.' },
  { name: 'a day of this month', written: weekdayAndDay(on('2025-06-01')), expected: 'dimanche 1er' },
  { name: 'a weekday', written: weekdayDate(on('2025-06-17')), expected: 'mardi 17{A0}juin 2025' },
  { name: 'a leap day', written: weekdayDate(on('2024-02-29')), expected: 'jeudi 29{A0}février 2024' },
  { name: 'a clock', written: clock(on('2025-06-17', '18:30')), expected: '18:30' },
  { name: 'a clock in the morning', written: clock(on('2025-06-17', '08:05')), expected: '8:05' },
  { name: 'a clock after midnight', written: clock(on('2025-06-17', '00:05')), expected: '0:05' },
  { name: 'no clock', written: clock(on('2025-06-17')), expected: undefined },
  { name: 'a month', written: monthName('2025-06'), expected: 'juin 2025' },
  { name: 'a month in a grid', written: shortMonthName('2025-07'), expected: 'juill.' },
]

describe('dates', () => {
  it.each(cases)('$name', ({ written, expected }) => {
    expect(written).toBe(expected?.replaceAll('{A0}', '\u00a0'))
  })

  it.each([
    ['2025-08-01', ['1', 'er', '\u00a0août 2025']],
    ['2025-08-11', ['11\u00a0août 2025']],
    ['2025-08-21', ['21\u00a0août 2025']],
  ])('separate the « er » of %s, which is raised', (day, texts) => {
    expect(dateParts(dayDate(on(day)))).toEqual(texts.map((text, index) => ({ text, raised: index === 1 })))
  })

  it('do not depend on the machine’s time zone', () => {
    const zone = process.env.TZ
    for (const name of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env.TZ = name
      expect(weekdayDate(on('2025-06-17'))).toBe('mardi 17\u00a0juin 2025')
    }
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })
})
