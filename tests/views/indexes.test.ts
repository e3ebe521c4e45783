import { describe, expect, it } from 'vitest'
import type { Address } from '../../lib/paths'
import type { IndexView, YearView } from '../../lib/views/list-views'
import { anArticle } from '../catalogue/article-builders'
import { aRun, editionOf, viewsOf } from './edition'

const tagged = (...tags: string[]) => anArticle({ slug: 'a', tags })
const tagsOf = (...articles: Parameters<typeof viewsOf>[0]) => viewsOf(articles).get('/sujets/') as IndexView

describe('the index of subjects', () => {
  it('counts articles, and lists few subjects without letters', () => {
    const view = tagsOf(tagged('Écologie', 'Audio'), anArticle({ slug: 'b', tags: ['Audio'] }))
    expect(view).toMatchObject({
      head: { address: '/sujets/', title: 'Sujets' },
      count: 2,
      groups: [
        {
          letter: '',
          names: [
            { href: '/sujets/audio/', text: 'Audio', count: 2 },
            { href: '/sujets/ecologie/', text: 'Écologie', count: 1 },
          ],
        },
      ],
    })
  })

  it.each([
    ['Écologie', 'E'],
    ['œuvre', 'O'],
    ['.NET', 'N'],
    ['« Lune »', 'L'],
    ['5G', '0–9'],
    ['Ελλάδα', 'Ε'],
  ])('puts « %s » under %s', (name, letter) => {
    const others = Array.from({ length: 40 }, (_, index) => `Zone ${index}`)
    const { groups } = tagsOf(tagged(name, ...others))
    expect(groups.map((group) => group.letter)).toContain(letter)
    expect(groups.find((group) => group.letter === letter)?.names).toHaveLength(1)
  })

  it('goes from digits to Z, whatever the accents', () => {
    const names = ['Zoo', 'étude', 'Est', 'eau', '4G', ...Array.from({ length: 36 }, (_, index) => `m${index + 10}`)]
    const { groups } = tagsOf(tagged(...names))
    expect(groups.map(({ letter }) => letter)).toEqual(['0–9', 'E', 'M', 'Z'])
    expect(groups[1]?.names.map(({ text }) => text)).toEqual(['eau', 'Est', 'étude'])
  })

  it('does not exist in a paper without subjects, nor for drafts', () => {
    const { views, frame } = editionOf([...aRun(2), anArticle({ slug: 'd', draft: true, tags: ['Audio'] })])
    expect(views.has('/sujets/')).toBe(false)
    expect(frame.indexes).toEqual([{ href: '/archives/', text: 'Archives' }])
  })

  it('is in the breadcrumb of each subject, in the site map and in the frame', () => {
    const { views, frame } = editionOf([tagged('Audio')])
    expect(views.get('/sujets/audio/')).toMatchObject({ breadcrumb: [{ href: '/' }, { href: '/sujets/' }] })
    expect(views.get('/plan/')).toMatchObject({ pages: [{ href: '/' }, { href: '/sujets/' }, { href: '/archives/' }] })
    expect(frame.indexes.map(({ href }) => href)).toEqual(['/sujets/', '/archives/'])
  })
})

describe('the indexes of sections, authors and series', () => {
  const articles = [
    anArticle({ slug: 'a', section: 'Sports', authors: ['Zoé Arnal', 'Émile Dufour'], series: 'Le stade' }),
    anArticle({ slug: 'b', section: 'Culture', authors: ['Émile Dufour'] }),
  ]

  it.each([
    ['/rubriques/', 'sections', ['Culture 1', 'Sports 1']],
    ['/auteurs/', 'authors', ['Émile Dufour 2', 'Zoé Arnal 1']],
    ['/dossiers/', 'all-series', ['Le stade 1']],
  ] as const)('%s counts the articles of each name', (address, kind, names) => {
    const view = viewsOf(articles).get(address) as IndexView
    expect(view).toMatchObject({ type: 'index', kind, count: names.length, head: { address } })
    expect(view.groups.flatMap((group) => group.names).map(({ text, count }) => `${text} ${count}`)).toEqual(names)
  })

  it('is in the breadcrumb of each page that it lists, and every link of an index is valid', () => {
    const { views, frame } = editionOf(articles)
    for (const { href: index } of frame.indexes.filter(({ href }) => href !== '/archives/')) {
      for (const { href } of (views.get(index as Address) as IndexView).groups.flatMap(({ names }) => names)) {
        expect(views.get(href as Address)).toMatchObject({ breadcrumb: [{ href: '/' }, { href: index }] })
      }
    }
    expect(frame.indexes.map(({ href }) => href)).toEqual(['/rubriques/', '/auteurs/', '/dossiers/', '/archives/'])
  })

  it('keeps the order of the newsroom for sections', () => {
    const sections = ['Sports', 'Culture'].map((name) => ({ id: name.toLowerCase(), name, short: name, hue: 1 }))
    const view = viewsOf(articles, { sections }).get('/rubriques/') as IndexView
    expect(view.groups[0]?.names.map(({ text }) => text)).toEqual(['Sports', 'Culture'])
  })
})

describe('a year of the archives', () => {
  const dated = (slug: string, date: string) => anArticle({ slug, date })
  const views = viewsOf([
    ...['2015-03-01', '2015-03-02', '2015-03-03', '2015-03-04', '2015-03-05'].map((day, at) => dated(`m${at}`, day)),
    dated('d', '2015-12-31'),
    dated('j', '2018-01-01'),
  ])

  it('counts its months, newest first, with the newest articles of each', () => {
    const view = views.get('/archives/2015/') as YearView
    expect(view).toMatchObject({ count: 6, breadcrumb: [{ href: '/' }, { href: '/archives/' }] })
    expect(view.months.map(({ href, count }) => [href, count])).toEqual([
      ['/archives/2015/12/', 1],
      ['/archives/2015/03/', 5],
    ])
    expect(view.months[1]?.articles.map(({ href }) => href)).toEqual([
      '/articles/m4/',
      '/articles/m3/',
      '/articles/m2/',
      '/articles/m1/',
    ])
  })

  it('links to the previous and next years with articles', () => {
    expect(views.get('/archives/2015/')).toMatchObject({ next: { href: '/archives/2018/', text: '2018' } })
    expect(views.get('/archives/2018/')).toMatchObject({ previous: { href: '/archives/2015/', text: '2015' } })
    expect(views.get('/archives/2015/')).not.toHaveProperty('previous')
    expect(views.has('/archives/2016/')).toBe(false)
  })

  it('is in the breadcrumb of its months, below the archives', () => {
    expect(views.get('/archives/2015/12/')).toMatchObject({ breadcrumb: [{}, {}, { href: '/archives/2015/' }] })
    expect(views.get('/archives/')).toMatchObject({ years: [{ href: '/archives/2018/' }, { href: '/archives/2015/' }] })
  })
})
