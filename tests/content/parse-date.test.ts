import { afterEach, describe, expect, it, vi } from 'vitest'
import { clockIn, parsePublicationDate } from '../../lib/content/parse-date'

const PARIS = 'Europe/Paris'

const cases = [
  { name: 'a day', text: '2025-06-17', expected: '2025-06-17' },
  { name: 'a leap day', text: '2024-02-29', expected: '2024-02-29' },
  { name: 'wall time in summer', text: '2025-06-17T18:30', expected: '2025-06-17T18:30:00+02:00' },
  { name: 'wall time in winter', text: '2025-01-17 18:30', expected: '2025-01-17T18:30:00+01:00' },
  { name: 'seconds', text: '2025-06-17T18:30:15.250', expected: '2025-06-17T18:30:15+02:00' },
  { name: 'UTC', text: '2025-06-17T18:30Z', expected: '2025-06-17T20:30:00+02:00' },
  { name: 'UTC on another day', text: '2025-06-17T23:30Z', expected: '2025-06-18T01:30:00+02:00' },
  { name: 'an offset', text: '2025-06-17T18:30:00-05:00', expected: '2025-06-18T01:30:00+02:00' },
  { name: 'an offset without its colon', text: '2025-06-17 18:30 +0530', expected: '2025-06-17T15:00:00+02:00' },
  { name: 'the hour that spring skips', text: '2025-03-30T02:30', expected: '2025-03-30T03:30:00+02:00' },
  { name: 'the day of the change, after it', text: '2025-03-30T10:00', expected: '2025-03-30T10:00:00+02:00' },
  { name: 'the hour that autumn repeats', text: '2025-10-26T02:30', expected: '2025-10-26T02:30:00+02:00' },
  { name: 'its second time', text: '2025-10-26T02:30+01:00', expected: '2025-10-26T02:30:00+01:00' },
  { name: 'before time zones', text: '1890-01-01T12:00', expected: '1890-01-01T12:00:00+00:09' },
]

const refused = [
  '2025-02-29',
  '2025-13-01',
  '2025-06-31',
  '2025-06-00',
  '0999-06-17',
  '2025-06-17T24:00',
  '2025-06-17T18:60',
  '2025-06-17T18h30',
  '2025-06-17T18:30+15:00',
  '2025-06-17 à 18:30',
  '21/08/2026',
  '20260821',
  '2026-8-1',
  ' 2026-08-01',
  '',
]

// The machine's time zone must not matter: Kiribati is 14 hours ahead of UTC, California 8 behind.
describe.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'])('on a machine in %s', (zone) => {
  afterEach(() => vi.unstubAllEnvs())

  it.each(cases)('reads $name', ({ text, expected }) => {
    vi.stubEnv('TZ', zone)
    const date = parsePublicationDate(text, PARIS)
    expect(date?.iso).toBe(expected)
    expect(date?.day).toBe(expected.slice(0, 10))
    expect(date?.time).toBe(expected.length > 10 ? expected.slice(11, 16) : undefined)
  })

  it.each(refused)('refuses %j', (text) => {
    vi.stubEnv('TZ', zone)
    expect(parsePublicationDate(text, PARIS)).toBeUndefined()
  })
})

it('shows the same instant in the time zone of each paper', () => {
  const told = (zone: string) => parsePublicationDate('2025-06-17T18:30Z', zone)?.iso
  expect(told('Pacific/Kiritimati')).toBe('2025-06-18T08:30:00+14:00')
  expect(told('America/Los_Angeles')).toBe('2025-06-17T11:30:00-07:00')
  expect(told('Asia/Kathmandu')).toBe('2025-06-18T00:15:00+05:45')
  expect(told('UTC')).toBe('2025-06-17T18:30:00+00:00')
})

it('handles a whole day that a country skipped', () => {
  expect(parsePublicationDate('2011-12-30T12:00', 'Pacific/Apia')?.iso).toBe('2011-12-31T12:00:00+14:00')
})

describe('clockIn', () => {
  it.each([
    ['Europe/Paris', '2025-01-01T00:00:00Z', '2025-01-01 01:00'],
    ['Europe/Paris', '2025-12-31T23:00:59Z', '2026-01-01 00:00'],
    ['Europe/Paris', '2025-03-30T00:59:00Z', '2025-03-30 01:59'],
    ['Europe/Paris', '2025-03-30T01:00:00Z', '2025-03-30 03:00'],
    ['Europe/Paris', '2025-10-26T00:59:00Z', '2025-10-26 02:59'],
    ['Europe/Paris', '2025-10-26T01:00:00Z', '2025-10-26 02:00'],
    ['Europe/Paris', '2028-02-28T23:30:00Z', '2028-02-29 00:30'],
    ['America/Toronto', '2025-06-17T03:59:00Z', '2025-06-16 23:59'],
    ['Pacific/Kiritimati', '2025-06-17T10:00:00Z', '2025-06-18 00:00'],
    ['Asia/Kathmandu', '2025-06-17T18:15:00Z', '2025-06-18 00:00'],
    ['UTC', '2025-06-17T18:15:00Z', '2025-06-17 18:15'],
  ])('in %s at %s shows %s', (timezone, now, expected) => {
    expect(clockIn(timezone, new Date(now))).toBe(expected)
  })
})
