import { expect, it } from 'vitest'
import { holdBack } from '../../lib/catalogue/release'
import { nextTurn } from '../../lib/press/turn'
import { DEFAULT_SITE } from '../../lib/site'
import { anArticle, type Sketch } from '../catalogue/sketches'

const NOW = new Date('2025-06-20T10:00:00Z')

it.each<[string, Omit<Sketch, 'slug'>[], string | undefined]>([
  ['never comes to an empty paper', [], undefined],
  ['is the hour of an article that waits', [{ date: '2025-06-21T08:00' }], '2025-06-21 08:00'],
  ['is the midnight of a day', [{ date: '2025-06-21' }], '2025-06-21 00:00'],
  ['is the day on which a text says when it is from', [{ date: '2024-07-01' }], '2025-07-01'],
  ['is not a day that has come', [{ date: '2024-06-20' }], undefined],
  ['is the end of news, after its last minute', [{ date: '2025-06-19' }], '2025-06-21 00:01'],
  [
    'is nothing that a draft does',
    [
      { date: '2025-06-21', draft: true },
      { date: '2024-07-01', draft: true },
    ],
    undefined,
  ],
  ['is the first of all', [{ date: '2024-07-01' }, { date: '2025-06-21' }, { date: '2025-06-19' }], '2025-06-21 00:00'],
])('the next turn %s', (_what, sketches, expected) => {
  const articles = sketches.map((sketch, n) => holdBack(anArticle({ slug: `a${n}`, ...sketch }), '2025-06-20 12:00'))
  expect(nextTurn(articles, DEFAULT_SITE, NOW)).toBe(expected)
})
