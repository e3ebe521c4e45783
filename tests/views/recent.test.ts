import { expect, it } from 'vitest'
import { arrange } from '../../lib/views/arrange'
import { isRecent } from '../../lib/views/recent'
import { anArticle, soundCatalogue } from '../catalogue/sketches'
import { articleOf, desk } from './edition'

it.each([
  ['2025-03-02', '2026-03-01', true],
  ['2025-03-01', '2026-03-01', false],
  ['2023-02-28', '2024-02-29', false],
  ['2023-03-01', '2024-02-29', true],
  ['2027-01-01', '2026-03-01', true],
])('what is of %s is recent on %s: %s', (day, today, expected) => {
  expect(isRecent(day, today)).toBe(expected)
})

it('says of an article that it has no card only where the paper wants cards for the recent ones', () => {
  const catalogue = soundCatalogue([
    anArticle({ slug: 'a', date: '2024-06-17' }),
    anArticle({ slug: 'b', date: '2026-02-01' }),
  ])
  const cardlessIn = (cards: 'all' | 'recent', today?: string) => {
    const { views } = arrange({ ...catalogue, site: { ...catalogue.site, cards } }, desk(), undefined, today)
    return ['a', 'b'].filter((slug) => articleOf(views, slug).cardless)
  }
  expect(cardlessIn('recent', '2026-03-01')).toEqual(['a'])
  expect(cardlessIn('recent', '2024-07-01')).toEqual([])
  expect(cardlessIn('all', '2026-03-01')).toEqual([])
})
