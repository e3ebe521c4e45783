import { describe, expect, it } from 'vitest'
import type { Article } from '../../lib/article'
import { anArticle } from '../catalogue/sketches'
import { aRun, articleOf, slugsOf, viewsOf } from './edition'

const plain = (slug: string, day: number) => anArticle({ slug, date: `2025-02-${String(day).padStart(2, '0')}` })

/** « slug: reason » for each link at the foot of `x`. */
function footOf(articles: Article[]): string[] {
  const { readAlso } = articleOf(viewsOf(articles), 'x')
  return slugsOf(readAlso).map((slug, index) => `${slug}: ${readAlso[index]?.reason}`)
}

const cases: { name: string; articles: Article[]; expected: string[] }[] = [
  {
    name: 'every reason in order, and four links at most',
    articles: [
      anArticle({ slug: 'x', date: '2025-02-10', related: ['chosen'], cites: ['cited'], series: 'S', tags: ['t'] }),
      anArticle({ slug: 'next', date: '2025-02-11', series: 'S' }),
      anArticle({ slug: 'citing', date: '2025-02-12', cites: ['x'] }),
      anArticle({ slug: 'topic', tags: ['T'] }),
      plain('chosen', 1),
      plain('cited', 2),
    ],
    expected: ['chosen: chosen', 'cited: cited', 'next: series', 'citing: cites'],
  },
  {
    name: 'an article that has several reasons under the best one, once',
    articles: [
      anArticle({ slug: 'x', related: ['b'], cites: ['b', 'c'], tags: ['t'], section: 'S' }),
      anArticle({ slug: 'b', cites: ['x'], tags: ['t'], section: 'S' }),
      anArticle({ slug: 'c', cites: ['x'], tags: ['t'], section: 'S' }),
    ],
    expected: ['b: chosen', 'c: cited'],
  },
  {
    name: 'nothing that the body already shows, nor the article itself',
    articles: [
      anArticle({ slug: 'x', readAlso: [['b'], ['c']], related: ['b'], cites: ['b', 'c', 'd'] }),
      ...['b', 'c', 'd'].map((slug) => plain(slug, 1)),
    ],
    expected: ['d: cited'],
  },
  {
    name: 'nothing at all when the editors want nothing',
    articles: [anArticle({ slug: 'x', related: [], cites: ['b'] }), plain('b', 1)],
    expected: [],
  },
  {
    name: 'the series forwards, then backwards',
    articles: [
      anArticle({ slug: 'x', date: '2025-02-10', series: 'S' }),
      anArticle({ slug: 'before', date: '2025-02-09', series: 'S' }),
      anArticle({ slug: 'long-before', date: '2025-02-08', series: 'S' }),
      anArticle({ slug: 'after', date: '2025-02-11', series: 'S' }),
    ],
    expected: ['after: series', 'before: series'],
  },
  {
    name: 'those that cite it, newest first',
    articles: [
      anArticle({ slug: 'x', date: '2025-02-10' }),
      anArticle({ slug: 'first', date: '2025-02-11', cites: ['x'] }),
      anArticle({ slug: 'last', date: '2025-02-12', readAlso: [['x']] }),
    ],
    expected: ['last: cites', 'first: cites'],
  },
  {
    name: 'more common subjects before fewer, then what came just before, then just after',
    articles: [
      anArticle({ slug: 'x', date: '2025-02-10', tags: ['t', 'u'] }),
      anArticle({ slug: 'old', date: '2025-02-01', tags: ['t'] }),
      anArticle({ slug: 'older-both', date: '2025-01-01', tags: ['u', 't'] }),
      anArticle({ slug: 'new', date: '2025-02-11', tags: ['u'] }),
      anArticle({ slug: 'newer', date: '2025-02-12', tags: ['u'] }),
    ],
    expected: ['older-both: topics', 'old: topics', 'new: topics', 'newer: topics'],
  },
  {
    name: 'the section, after the subjects',
    articles: [
      anArticle({ slug: 'x', date: '2025-02-10', tags: ['t'], section: 'S' }),
      anArticle({ slug: 'far', date: '2025-01-01', tags: ['t'] }),
      anArticle({ slug: 'near', date: '2025-02-09', section: 'S' }),
      anArticle({ slug: 'next', date: '2025-02-11', section: 'S' }),
    ],
    expected: ['far: topics', 'near: section', 'next: section'],
  },
  {
    name: 'for want of any tie, what was published on either side',
    articles: [plain('x', 10), plain('b', 9), plain('c', 11), plain('d', 8)],
    expected: ['b: before', 'c: after'],
  },
  {
    name: 'for want of any tie beyond those that its body shows, what was published beside it',
    articles: [anArticle({ slug: 'x', readAlso: [['b']] }), plain('b', 1), plain('c', 2)],
    expected: ['c: before'],
  },
  { name: 'nothing in a paper of one article', articles: [plain('x', 1)], expected: [] },
]

describe('the foot of an article holds', () => {
  it.each(cases)('$name', ({ articles, expected }) => expect(footOf(articles)).toEqual(expected))
})

it('a new article changes the foot of few others', () => {
  const named = (count: number) =>
    aRun(count, (index) => ({ tags: ['t'], section: 'S', series: index > 195 ? 'D' : 'C' }))
  const [before, after] = [viewsOf(named(200)), viewsOf(named(201))]
  const changed = [...after].filter(([address, view]) => JSON.stringify(view) !== JSON.stringify(before.get(address)))
  const articles = changed.filter(([, view]) => view.type === 'article').map(([address]) => address)
  expect(articles.length).toBeLessThan(15)
  expect(changed.length).toBeLessThan(25)
})
