import { describe, expect, it } from 'vitest'
import type { Kind } from '../../lib/article/article'
import type { PublicationDate } from '../../lib/article/publication-date'
import { monthsBetween, noticeFrom } from '../../lib/catalogue/age-notice-day'
import { DEFAULT_SITE } from '../../lib/site'

const on = (day: string): PublicationDate => ({ day, iso: day })
const article = (day: string, kind: Kind = 'article') => ({ date: on(day), kind })
const delayOf = (months: number) => ({ ageNotice: { article: months } })

it.each([
  ['2025-01-31', '2025-02-28', 0],
  ['2025-01-31', '2025-03-31', 2],
  ['2024-02-29', '2025-02-28', 11],
  ['2024-02-29', '2025-03-01', 12],
  ['2025-06-17', '2025-06-17', 0],
])('from %s to %s there are %i months', (from, to, expected) => expect(monthsBetween(from, to)).toBe(expected))

describe('noticeFrom', () => {
  it.each([
    ['2024-06-17', 12, '2025-06-17'],
    ['2024-12-31', 1, '2025-01-31'],
    ['2025-01-31', 1, '2025-03-01'],
    ['2024-01-31', 1, '2024-03-01'],
    ['2024-01-29', 1, '2024-02-29'],
    ['2025-01-29', 1, '2025-03-01'],
    ['2025-03-31', 1, '2025-05-01'],
    ['2024-02-29', 12, '2025-03-01'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2096-02-29', 48, '2100-03-01'],
    ['2020-11-30', 999, '2104-03-01'],
    ['9998-12-31', 12, '9999-12-31'],
    ['9999-01-01', 12, undefined],
  ])('of a text of %s, after %i months, is %s', (day, months, expected) => {
    expect(noticeFrom(article(day), delayOf(months))).toBe(expected)
  })

  it.each<[string, Parameters<typeof noticeFrom>[0], string | undefined]>([
    ['counts from the last update', { ...article('2021-01-01'), updated: on('2025-01-01') }, '2026-01-01'],
    ['comes later on an analysis', article('2024-06-01', 'analyse'), '2026-06-01'],
    ['never comes on a glossary', article('2010-01-01', 'glossaire'), undefined],
    ['never comes where the author wants none', { ...article('2010-01-01'), ageNotice: false }, undefined],
  ])('%s', (_what, of, expected) => expect(noticeFrom(of, DEFAULT_SITE)).toBe(expected))

  it('never comes if site.yml says 0', () => {
    expect(noticeFrom(article('2010-01-01'), delayOf(0))).toBeUndefined()
  })

  it('is the first day that many whole months later', () => {
    for (let time = Date.UTC(2023, 11, 1); time < Date.UTC(2025, 2, 2); time += DAY) {
      for (const months of [1, 6, 11, 12, 24]) {
        const from = written(time)
        const day = noticeFrom(article(from), delayOf(months)) ?? ''
        const eve = written(Date.parse(day) - DAY)
        expect([from, monthsBetween(from, day), monthsBetween(from, eve)]).toEqual([from, months, months - 1])
      }
    }
  })
})

const DAY = 24 * 60 * 60 * 1000
const written = (time: number) => new Date(time).toISOString().slice(0, 10)
