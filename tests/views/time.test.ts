import { describe, expect, it } from 'vitest'
import type { Article, Kind, PressDate } from '../../lib/article'
import { monthsBetween, yearsBetween } from '../../lib/catalogue/age'
import { DEFAULT_SITE } from '../../lib/site'
import { anArticle, type Sketch } from '../catalogue/sketches'
import { articleOf, slugsOf, viewsOf } from './edition'

const on = (day: string): PressDate => ({ day, iso: day })

describe('ages', () => {
  it.each([
    ['2025-01-31', '2025-02-28', 0],
    ['2025-01-31', '2025-03-31', 2],
    ['2024-02-29', '2025-02-28', 11],
    ['2024-02-29', '2025-03-01', 12],
    ['2025-06-17', '2025-06-17', 0],
  ])('from %s to %s: %i months', (from, to, expected) => expect(monthsBetween(from, to)).toBe(expected))

  it('are not told in years before the first', () => {
    expect(yearsBetween('2024-06-17', '2025-06-16')).toBeUndefined()
    expect(yearsBetween('2022-06-17', '2025-06-17')).toBe(3)
  })
})

/** What the page of `x` says of its age, in a paper whose newest article is of 17 June 2025. */
function oldOf(x: Omit<Sketch, 'slug'>, others: Article[] = [], ageNotice = DEFAULT_SITE.ageNotice) {
  const articles = [anArticle({ slug: 'x', ...x }), anArticle({ slug: 'newest', date: '2025-06-17' }), ...others]
  return articleOf(viewsOf(articles, { site: { ...DEFAULT_SITE, ageNotice } }), 'x').old
}

describe('the notice of age', () => {
  it.each<[string, Omit<Sketch, 'slug'>, number | undefined]>([
    ['is not on an article that had eleven months on the first of the month', { date: '2024-06-02' }, undefined],
    ['is on one that had a year', { date: '2024-06-01' }, 12],
    ['counts whole years', { date: '2021-01-01' }, 48],
    ['counts from the last update', { date: '2021-01-01', updated: on('2025-01-01') }, undefined],
    ['comes later on an analysis', { date: '2024-06-01', kind: 'analyse' }, undefined],
    ['never comes on a glossary', { date: '2010-01-01', kind: 'glossaire' }, undefined],
    ['is not on an article that wants none', { date: '2010-01-01', ageNotice: false }, undefined],
  ])('%s', (_what, x, expected) => expect(oldOf(x)?.months).toBe(expected))

  it.each<[Kind, number | undefined]>([
    ['brève', 6],
    ['tribune', undefined],
  ])('comes on a %s when site.yml says so', (kind, expected) => {
    expect(oldOf({ date: '2024-11-01', kind }, [], { brève: 6, tribune: 0 })?.months).toBe(expected)
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
  const citing = (slug: string, date: string, rest: Partial<Sketch> = {}) =>
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
  it('say how old an article is, that it was corrected, and what it brings', () => {
    const related = [{ type: 'slug' as const, slug: 'old', role: 'contexte' as const, place: PLACE }]
    const corrections = [{ date: on('2023-05-02'), text: 'Le prix était faux.' }]
    const articles = [
      { ...anArticle({ slug: 'x' }), related },
      anArticle({ slug: 'old', date: '2023-05-01', corrections }),
    ]
    const views = viewsOf(articles)
    expect(articleOf(views, 'x').readAlso).toMatchObject([
      { reason: 'chosen', role: 'contexte', years: 2, corrected: true },
    ])
    expect(articleOf(views, 'old').corrections).toEqual(corrections)
    expect(articleOf(views, 'old').readAlso[0]).not.toHaveProperty('years')
  })

  it.each([0, 1, 7])('are %i at most when site.yml says so', (count) => {
    const others = Array.from({ length: 9 }, (_, index) => anArticle({ slug: `c${index}` }))
    const x = anArticle({ slug: 'x', cites: others.map(({ slug }) => slug) })
    const site = { ...DEFAULT_SITE, readAlso: { ...DEFAULT_SITE.readAlso, count } }
    expect(articleOf(viewsOf([x, ...others], { site }), 'x').readAlso.length).toBe(count)
  })
})

const PLACE = { file: 'content/articles/x.md', line: 1, column: 1, length: 1 }
