import { describe, expect, it } from 'vitest'
import type { Article } from '../../lib/article/article'
import type { PublicationDate } from '../../lib/article/publication-date'
import { DEFAULT_SITE } from '../../lib/site'
import { type ArticleOptions, anArticle } from '../catalogue/article-builders'
import { articleOf, slugsOf, viewsOf } from './edition'

const on = (day: string): PublicationDate => ({ day, iso: day })

/** The age notice of `x`. */
function oldOf(x: Omit<ArticleOptions, 'slug'>, others: Article[] = [], now?: string) {
  return articleOf(viewsOf([anArticle({ slug: 'x', ...x }), ...others], {}, undefined, now), 'x').old
}

describe('the notice of age', () => {
  it.each<[string, Omit<ArticleOptions, 'slug'>, string, ReturnType<typeof oldOf>]>([
    ['is not there the day before', { date: '2024-06-17' }, '2025-06-16 23:59', undefined],
    ['is there from the first minute of its day', { date: '2024-06-17T18:00' }, '2025-06-17 00:00', { of: '2024-06' }],
    ['does not change', { date: '2024-06-17' }, '2062-01-01 00:00', { of: '2024-06' }],
    [
      'tells the last update',
      { date: '2021-01-01', updated: on('2024-01-02') },
      '2025-06-17 00:00',
      { of: '2024-01', updated: true },
    ],
  ])('%s', (_what, x, now, expected) => expect(oldOf(x, [], now)).toEqual(expected))

  it('does not depend on the dates of other articles', () => {
    expect(oldOf({ date: '2025-01-01' }, [anArticle({ slug: 'newest', date: '2062-01-01' })])).toBeUndefined()
  })

  it('links to the newest article that cites this one', () => {
    const others = [
      anArticle({ slug: 'first', date: '2024-01-01', cites: ['x'] }),
      anArticle({ slug: 'last', date: '2025-02-01', readAlso: [['x']] }),
      anArticle({ slug: 'before', date: '2020-01-01', cites: ['x'] }),
    ]
    expect(oldOf({ date: '2021-01-01' }, others)?.followUp).toMatchObject({ href: '/articles/last/' })
    expect(oldOf({ date: '2021-01-01' }, others.slice(2))?.followUp).toBeUndefined()
  })

  it('links to the article marked as its sequel, if that is newer', () => {
    const related = [{ type: 'slug' as const, slug: 'sequel', role: 'suite' as const, place: PLACE }]
    const x = { ...anArticle({ slug: 'x', date: '2021-01-01' }), related }
    const others = [anArticle({ slug: 'cites', date: '2024-01-01', cites: ['x'] }), anArticle({ slug: 'sequel' })]
    expect(articleOf(viewsOf([x, ...others]), 'x').old?.followUp).toMatchObject({ href: '/articles/sequel/' })
  })
})

describe('backlinks', () => {
  const citing = (slug: string, date: string, rest: Partial<ArticleOptions> = {}) =>
    anArticle({ slug, date, cites: ['x'], ...rest })

  it('are all the articles that link to this one, newest first', () => {
    const articles = [
      anArticle({ slug: 'x', date: '2025-01-10', series: 'S' }),
      citing('after', '2025-01-11', { series: 'S' }),
      citing('long-after', '2025-03-11'),
      citing('same-day', '2025-01-10'),
      citing('before', '2025-01-09'),
    ]
    const { citedBy } = articleOf(viewsOf(articles), 'x')
    expect(slugsOf(citedBy)).toEqual(['long-after', 'after', 'same-day', 'before'])
  })
})

describe('the cards at the foot', () => {
  it('show that an article was corrected, and its role', () => {
    const related = [{ type: 'slug' as const, slug: 'old', role: 'contexte' as const, place: PLACE }]
    const corrections = [{ date: on('2023-05-02'), text: 'Le prix était faux.' }]
    const articles = [
      { ...anArticle({ slug: 'x' }), related },
      anArticle({ slug: 'old', date: '2023-05-01', corrections }),
    ]
    const views = viewsOf(articles)
    expect(articleOf(views, 'x').readAlso).toMatchObject([{ reason: 'chosen', role: 'contexte', corrected: true }])
    expect(articleOf(views, 'old').corrections).toEqual(corrections)
  })

  it.each([0, 1, 7])('are %i at most if site.yml says so', (count) => {
    const others = Array.from({ length: 9 }, (_, index) => anArticle({ slug: `c${index}` }))
    const x = anArticle({ slug: 'x', cites: others.map(({ slug }) => slug) })
    const site = { ...DEFAULT_SITE, readAlso: { ...DEFAULT_SITE.readAlso, count } }
    expect(articleOf(viewsOf([x, ...others], { site }), 'x').readAlso.length).toBe(count)
  })
})

const PLACE = { file: 'content/articles/x.md', line: 1, column: 1, length: 1 }
