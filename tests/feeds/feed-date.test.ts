import { describe, expect, it } from 'vitest'
import { FeedDate, latest } from '../../lib/feeds/feed-date'

const cases = [
  { text: '2025-06-17T18:30:00+02:00', expected: 'Tue, 17 Jun 2025 18:30:00 +0200' },
  { text: '2025-06-17T00:00:00+02:00', expected: 'Tue, 17 Jun 2025 00:00:00 +0200' },
  { text: '2024-02-29T23:59:00-05:00', expected: 'Thu, 29 Feb 2024 23:59:00 -0500' },
  { text: '2025-12-07T08:00:00+05:30', expected: 'Sun, 07 Dec 2025 08:00:00 +0530' },
  { text: '1970-01-01T00:00:00Z', expected: 'Thu, 01 Jan 1970 00:00:00 +0000' },
]

describe('Written', () => {
  it.each(cases)('keeps the day of $text', ({ text, expected }) => {
    expect(new FeedDate(text).toISOString()).toBe(text)
    expect(new FeedDate(text).toUTCString()).toBe(expected)
    expect(Date.parse(expected)).toBe(Date.parse(text))
  })

  it('finds the latest moment, whatever the offsets', () => {
    const [paris, montreal] = ['2025-06-17T18:30:00+02:00', '2025-06-17T13:00:00-04:00']
    expect(latest([paris, montreal])?.toISOString()).toBe(montreal)
    expect(latest([])).toBeUndefined()
  })
})
