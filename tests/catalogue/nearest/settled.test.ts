import { expect, it } from 'vitest'
import { settledIn } from '@/lib/catalogue/nearest/settled'

const days = (...runs: [day: string, count: number][]) =>
  runs.flatMap(([day, count]) => Array.from({ length: count }, () => ({ day })))

it.each<[string, { day: string }[], number]>([
  ['the months before the newest', days(['2025-01-31', 95], ['2025-02-01', 3], ['2025-02-28', 2]), 95],
  ['all, where the newest month is much of the paper', days(['2025-01-31', 85], ['2025-02-01', 15]), 100],
  ['all, without dates', days(['', 10]), 10],
  ['nothing of nothing', [], 0],
])('settles %s', (_, articles, expected) => expect(settledIn(articles)).toBe(expected))
