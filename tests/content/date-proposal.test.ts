import { describe, expect, it } from 'vitest'
import { certainDate, dateCode, firstDayOf, proposeDate } from '../../lib/content/date-proposal'
import { impossibleDate } from '../../lib/content/impossible-date'

const cases: { text: string; expected: string | undefined }[] = [
  { text: '21/08/2026', expected: '2026-08-21' },
  { text: '21-08-2026', expected: '2026-08-21' },
  { text: '21.8.2026', expected: '2026-08-21' },
  { text: '21/08/26', expected: '2026-08-21' },
  { text: '08/21/2026', expected: '2026-08-21' },
  { text: '21 août 2026', expected: '2026-08-21' },
  { text: '1er mai 2026', expected: '2026-05-01' },
  { text: '1er\u00a0mai 2026', expected: '2026-05-01' },
  { text: '1 sept. 2025', expected: '2025-09-01' },
  { text: 'le mardi 17 juin 2025 à 18 h 30', expected: '2025-06-17T18:30' },
  { text: '17 juin 2025 à 18h', expected: '2025-06-17T18:00' },
  { text: '2026/8/1', expected: '2026-08-01' },
  { text: '2026-8-1 9:05', expected: '2026-08-01T09:05' },
  { text: '2025-06-17T18h30', expected: '2025-06-17T18:30' },
  { text: '2025-06-17 18:30 Europe/Paris', expected: '2025-06-17T18:30' },
  { text: '20260821', expected: '2026-08-21' },
  { text: 'Tue, 17 Jun 2025 18:30:00 +0200', expected: '2025-06-17T18:30:00+02:00' },
  { text: 'Tue, 17 Jun 2025 18:30:00 GMT', expected: '2025-06-17T18:30:00Z' },
  { text: 'June 17, 2025', expected: '2025-06-17' },
  { text: 'Mar 3, 2024', expected: '2024-03-03' },
  { text: '10 septembre 2025 à 18 heures 30', expected: '2025-09-10T18:30' },
  { text: '10 septembre 2025, 6 heures du soir', expected: '2025-09-10T18:00' },
  { text: '10 septembre 2025 à midi', expected: '2025-09-10T12:00' },
  { text: '10 septembre 2025 à minuit', expected: '2025-09-10T23:59' },
  { text: '10 septembre 2025, Midi libre', expected: '2025-09-10' },
  { text: 'September 10, 2025 6:30 PM', expected: '2025-09-10T18:30' },
  { text: '10 setpembre 2025', expected: '2025-09-10' },
  { text: '2025-13-02', expected: '2025-02-13' },
  { text: '31/02/2025', expected: undefined },
  { text: '10 septembre 2025 à 25 h', expected: undefined },
  { text: '2025-09-10 18:75', expected: undefined },
  { text: '2025-13-45', expected: undefined },
  { text: '2025‑06‑17', expected: '2025-06-17' },
  { text: '17–06–2025', expected: '2025-06-17' },
  { text: '2025-06-17T10:00:00+25:00', expected: '2025-06-17T10:00:00' },
  { text: 'demain', expected: undefined },
  { text: '2025', expected: undefined },
]

describe('an ISO date for what was typed', () => {
  it.each(cases)('$text', ({ text, expected }) => {
    expect(proposeDate(text)).toBe(expected)
  })
})

it.each([
  ['2025-06-31', 'juin 2025 n’a que 30 jours', '2025-06-30'],
  ['29 février 2025 à 8 h', 'février 2025 n’a que 28 jours', '2025-02-28T08:00'],
  ['32/01/2025', 'janvier 2025 n’a que 31 jours', '2025-01-31'],
  ['2025-06-00', 'le premier jour d’un mois est 01', '2025-06-01'],
  ['2025-13-02', 'les mois vont de 01 à 12', '2025-02-13'],
  ['2025-13-20', 'les mois vont de 01 à 12', '2025-12-20'],
  ['2025-06-30 24:00', 'les heures vont de 0 à 23', '2025-07-01T00:00'],
  ['20 juin 2025, 25h', 'les heures vont de 0 à 23', '2025-06-21T01:00'],
  ['20/06/2025 à 52h10', 'les heures vont de 0 à 23', '2025-06-20T23:10'],
  ['2025-06-20T18:75:00+02:00', 'les minutes vont de 00 à 59', '2025-06-20T18:59:00+02:00'],
  ['2025-06-20T18:30:75', 'les secondes vont de 00 à 59', '2025-06-20T18:30:59'],
])('« %s » is impossible: %s', (text, reason, nearest) => {
  expect(impossibleDate(text)).toEqual({ reason, nearest })
})

it.each(['2025-06-20', '20 juin 2025 à 18 h 30', 'demain', '2025', ''])('« %s » is not impossible', (text) => {
  expect(impossibleDate(text)).toBeUndefined()
})

it.each([
  ['4 mars 2021', '2021-03-04'],
  ['1er janvier 2021', '2021-01-01'],
  ['jeudi 4 mars 2021 à 18h30', '2021-03-04T18:30'],
  ['JEUDI 4 MARS 2021 À 18H30', '2021-03-04T18:30'],
  ['12 déc. 2021, 8:05', '2021-12-12T08:05'],
  ['04/03/2021', '2021-03-04'],
  ['4.3.2021 10:32', '2021-03-04T10:32'],
  ['31-12-2021', '2021-12-31'],
  ['2021/03/04', '2021-03-04'],
  ['2021/03/04 10:32:00 +0200', '2021-03-04T10:32:00+02:00'],
  ['Thu, 04 Mar 2021 10:00:00 +0100', '2021-03-04T10:00:00+01:00'],
  ['4 mars 2021 18:30 Z', '2021-03-04T18:30Z'],
  ['20210304', '2021-03-04'],
  // Typed on a Mac: the accents are characters of their own.
  ['dimanche 24 AOU\u0302T 2014 a\u0300 23h37', '2014-08-24T23:37'],
])('« %s » can only mean %s', (text, date) => expect(certainDate(text)).toBe(date))

it.each([
  'March 4, 2021 6:30 PM',
  '03/25/2021',
  '31/02/2021',
  '4 mars 2021 à 25h10',
  '12/05/98',
  '21-03-04',
  '10 septembre 2025 à 18 heures 30',
  '10 septembre 2025 à midi',
  '4 mars 2021 18:30 EST',
  '4 mars 2021 18:30 UTC+2',
  'Thu Mar 04 2021 10:00:00 GMT+0100 (CET)',
  '20210304T183000',
  'du 4 au 6 mars 2021',
  'mars 2021',
  'true',
  '',
])('« %s » gets no proposal', (text) => expect(certainDate(text)).toBeUndefined())

it.each([
  ['25/03/2021', 'date-shape'],
  ['03/25/2021', 'date-month-first'],
  ['03/04/2021', 'date-ambiguous'],
  ['04/04/2021', 'date-shape'],
  ['4 mars 2021', 'date-shape'],
  ['2021/03/04', 'date-shape'],
])('« %s » is refused as %s', (text, code) => expect(dateCode(text)).toBe(code))

it.each([
  ['2025-06', '2025-06-01'],
  ['06/2025', '2025-06-01'],
  ['juin 2025', '2025-06-01'],
  ['2025', '2025-01-01'],
  ['2025-13', undefined],
  ['2025-W25-6', undefined],
  ['demain', undefined],
])('« %s » begins on %s', (text, day) => {
  expect(firstDayOf(text)).toBe(day)
})
