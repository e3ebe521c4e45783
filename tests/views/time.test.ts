import { describe, expect, it } from 'vitest'
import type { Article, PublicationDate } from '../../lib/article'
import { DEFAULT_SITE } from '../../lib/site'
import { type ArticleOptions, anArticle } from '../catalogue/article-builders'
import { articleOf, slugsOf, viewsOf } from './edition'

const on = (day: string): PublicationDate => ({ day, iso: day })

/** What the page of `x` says of its age. */
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

  it('owes nothing to the dates of other articles', () => {
    expect(oldOf({ date: '2025-01-01' }, [anArticle({ slug: 'newest', date: '2062-01-01' })])).toBeUndefined()
  })

  it('leads to the newest article that cites this one', () => {
    const others = [
      anArticle({ slug: 'first', date: '2024-01-01', cites: ['x'] }),
      anArticle({ slug: 'last', date: '2025-02-01', readAlso: [['x']] }),
      anArticle({ slug: 'before', date: '2020-01-01', cites: ['x'] }),
    ]
    expect(oldOf({ date: '2021-01-01' }, others)?.followUp).toMatchObject({ href: '/articles/last/' })
    expect(oldOf({ date: '2021-01-01' }, others.slice(2))?.followUp).toBeUndefined()
  })

  it('leads to what its author calls the suite, when that is newer still', () => {
    const related = [{ type: 'slug' as const, slug: 'sequel', role: 'suite' as const, place: PLACE }]
    const x = { ...anArticle({ slug: 'x', date: '2021-01-01' }), related }
    const others = [anArticle({ slug: 'cites', date: '2024-01-01', cites: ['x'] }), anArticle({ slug: 'sequel' })]
    expect(articleOf(viewsOf([x, ...others]), 'x').old?.followUp).toMatchObject({ href: '/articles/sequel/' })
  })
})

describe('backlinks', () => {
  const citing = (slug: string, date: string, rest: Partial<ArticleOptions> = {}) =>
    anArticle({ slug, date, cites: ['x'], ...rest })
  const none = { ...DEFAULT_SITE, readAlso: { ...DEFAULT_SITE.readAlso, count: 0 } }

  it('are those since, newest first, then those before or of the day', () => {
    const articles = [
      anArticle({ slug: 'x', date: '2025-01-10' }),
      citing('after', '2025-01-11'),
      citing('long-after', '2025-03-11'),
      citing('same-day', '2025-01-10'),
      citing('before', '2025-01-09'),
    ]
    const { since, citedBy, citations } = articleOf(viewsOf(articles, { site: none }), 'x')
    expect(slugsOf(since ?? [])).toEqual(['long-after', 'after'])
    expect(slugsOf(citedBy ?? [])).toEqual(['same-day', 'before'])
    expect(citations).toBe(4)
  })

  it('show nothing that the text, the dossier, the notice of age or the foot shows', () => {
    const articles = [
      anArticle({ slug: 'x', date: '2020-01-10', readAlso: [['in-text']], related: ['at-foot'], series: 'S' }),
      citing('in-text', '2020-01-11'),
      citing('at-foot', '2020-01-12'),
      citing('next', '2020-01-13', { series: 'S' }),
      citing('follow-up', '2025-01-01'),
      citing('other', '2020-01-14'),
    ]
    const site = { ...none, readAlso: { ...none.readAlso, count: 1 } }
    const { since, citedBy, old } = articleOf(viewsOf(articles, { site }), 'x')
    expect(slugsOf(since ?? [])).toEqual(['other'])
    expect(citedBy).toBeUndefined()
    expect(old?.followUp?.href).toBe('/articles/follow-up/')
  })

  it('are eight at most', () => {
    const articles = Array.from({ length: 20 }, (_, index) => citing(`c${index}`, `2025-02-${10 + index}`))
    const view = articleOf(viewsOf([anArticle({ slug: 'x', date: '2025-01-10' }), ...articles], { site: none }), 'x')
    expect([view.since?.length, view.citations]).toEqual([8, 20])
  })
})

describe('the cards at the foot', () => {
  it('say that an article was corrected, and what it brings', () => {
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

  it.each([0, 1, 7])('are %i at most when site.yml says so', (count) => {
    const others = Array.from({ length: 9 }, (_, index) => anArticle({ slug: `c${index}` }))
    const x = anArticle({ slug: 'x', cites: others.map(({ slug }) => slug) })
    const site = { ...DEFAULT_SITE, readAlso: { ...DEFAULT_SITE.readAlso, count } }
    expect(articleOf(viewsOf([x, ...others], { site }), 'x').readAlso.length).toBe(count)
  })
})

const PLACE = { file: 'content/articles/x.md', line: 1, column: 1, length: 1 }
