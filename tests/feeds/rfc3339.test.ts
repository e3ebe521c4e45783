import { describe, expect, it } from 'vitest'
import { instant } from '../../lib/feeds/rfc3339'

const cases = [
  { name: 'summer in Paris', day: '2025-06-17', timezone: 'Europe/Paris', expected: '2025-06-17T00:00:00+02:00' },
  { name: 'winter in Paris', day: '2025-12-01', timezone: 'Europe/Paris', expected: '2025-12-01T00:00:00+01:00' },
  {
    name: 'the Sunday clocks go forward',
    day: '2025-03-30',
    timezone: 'Europe/Paris',
    expected: '2025-03-30T00:00:00+01:00',
  },
  {
    name: 'the Sunday clocks go back',
    day: '2025-10-26',
    timezone: 'Europe/Paris',
    expected: '2025-10-26T00:00:00+02:00',
  },
  {
    name: 'the Monday after, east',
    day: '2025-03-31',
    timezone: 'Europe/Paris',
    expected: '2025-03-31T00:00:00+02:00',
  },
  {
    name: 'the Sunday of New York',
    day: '2025-03-09',
    timezone: 'America/New_York',
    expected: '2025-03-09T00:00:00-05:00',
  },
  {
    name: 'far east, first day of summer time',
    day: '2025-09-28',
    timezone: 'Pacific/Auckland',
    expected: '2025-09-28T00:00:00+12:00',
  },
  { name: 'half an hour', day: '2025-06-17', timezone: 'Asia/Kolkata', expected: '2025-06-17T00:00:00+05:30' },
  { name: 'Greenwich', day: '2025-06-17', timezone: 'UTC', expected: '2025-06-17T00:00:00+00:00' },
]

describe('instant', () => {
  it.each(cases)('begins a day at midnight: $name', ({ day, timezone, expected }) => {
    expect(instant({ day, iso: day }, timezone)).toBe(expected)
  })

  it('keeps a full date as it is', () => {
    const date = { day: '2025-06-17', time: '18:30', iso: '2025-06-17T18:30:00+02:00' }
    expect(instant(date, 'America/New_York')).toBe('2025-06-17T18:30:00+02:00')
  })
})
