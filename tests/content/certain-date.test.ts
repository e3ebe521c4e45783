import { expect, it } from 'vitest'
import { certainDate } from '../../lib/content/certain-date'

it.each([
  ['4 mars 2021', '2021-03-04'],
  ['1er janvier 2021', '2021-01-01'],
  ['jeudi 4 mars 2021 à 18h30', '2021-03-04T18:30'],
  ['12 déc. 2021, 8:05', '2021-12-12T08:05'],
  ['04/03/2021', '2021-03-04'],
  ['4.3.2021 10:32', '2021-03-04T10:32'],
  ['31-12-2021', '2021-12-31'],
  ['2021/03/04', '2021-03-04'],
  ['2021/03/04 10:32:00 +0200', '2021-03-04T10:32:00+02:00'],
  ['Thu, 04 Mar 2021 10:00:00 +0100', '2021-03-04T10:00:00+01:00'],
  ['4 mars 2021 18:30 Z', '2021-03-04T18:30Z'],
])('« %s » is %s, nobody can doubt it', (text, date) => expect(certainDate(text)).toBe(date))

it.each([
  'March 4, 2021 6:30 PM',
  '03/25/2021',
  '31/02/2021',
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
])('« %s » is left to whoever wrote it', (text) => expect(certainDate(text)).toBeUndefined())
