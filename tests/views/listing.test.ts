import { describe, expect, it } from 'vitest'
import type { Section } from '../../lib/article/registry'
import { anArticle } from '../catalogue/article-builders'
import { aRun, listingOf, monthOf, slugsOf, viewsOf } from './edition'

const sections: Section[] = [
  { id: 'ia', name: 'Intelligence artificielle', short: 'IA', description: 'Les modèles.', hue: 165 },
  { id: 'vide', name: 'Vide', short: 'Vide', hue: 22 },
]

describe('lists', () => {
  it('show the thirty newest and link to the archives', () => {
    const views = viewsOf(
      aRun(70, () => ({ section: 'ia', tags: ['t'], authors: ['Zoé'] })),
      { sections },
    )
    const list = listingOf(views, '/rubriques/ia/')
    expect(slugsOf(list.cards)).toEqual(slugsOf(listingOf(views, '/sujets/t/').cards))
    expect(slugsOf(list.cards)).toEqual(slugsOf(listingOf(views, '/auteurs/zoe/').cards))
    expect([list.count, slugsOf(list.cards).at(0), slugsOf(list.cards).at(-1)]).toEqual([70, 'a070', 'a041'])
    expect(list.more).toEqual({ href: '/archives/2025/02/', text: 'La suite dans les archives de février 2025' })
    expect(slugsOf(monthOf(views, '/archives/2025/02/').days.flatMap(({ cards }) => cards))).toContain('a040')
  })

  it('do not link to the archives when they show everything', () => {
    expect(listingOf(viewsOf(aRun(30, () => ({ tags: ['t'] }))), '/sujets/t/').more).toBeUndefined()
  })

  it('of a series are whole, in reading order, with positions', () => {
    const list = listingOf(
      viewsOf(aRun(40, () => ({ series: 'La guerre des modèles' }))),
      '/dossiers/la-guerre-des-modeles/',
    )
    expect([list.cards.length, list.more, list.title]).toEqual([40, undefined, 'La guerre des modèles'])
    expect(list.cards[1]?.series).toEqual({
      name: 'La guerre des modèles',
      href: '/dossiers/la-guerre-des-modeles/',
      position: 2,
      count: 40,
    })
  })

  it('show the most cited articles, except for a series', () => {
    const all = { tags: ['t'], authors: ['Zoé'], series: 'S' }
    const views = viewsOf([
      anArticle({ slug: 'a', date: '2025-01-01', ...all }),
      anArticle({ slug: 'b', date: '2025-01-02', ...all, cites: ['a'] }),
      anArticle({ slug: 'c', date: '2025-01-03', cites: ['a', 'b'] }),
    ])
    const cited = [{ href: '/articles/a/', text: 'Titre de a', citations: 2 }]
    expect(listingOf(views, '/sujets/t/').mostCited).toEqual(cited)
    expect(listingOf(views, '/auteurs/zoe/').mostCited).toEqual(cited)
    expect(listingOf(views, '/dossiers/s/').mostCited).toEqual([])
  })

  it('of an author have the data of the registry and of the articles', () => {
    const authors = [{ id: 'zoe', name: 'Zoé de La Tour', role: 'Correspondante', places: ['Bruxelles'] }]
    const views = viewsOf(
      [
        anArticle({ slug: 'a', date: '2024-12-31', authors: ['zoe'], series: 'S' }),
        anArticle({ slug: 'b', date: '2025-01-02', authors: ['zoe'], cites: ['a'] }),
      ],
      { authors },
    )
    expect(listingOf(views, '/auteurs/zoe/').author).toEqual({
      initials: 'ZT',
      role: 'Correspondante',
      places: ['Bruxelles'],
      since: '2024-12',
      series: [{ href: '/dossiers/s/', text: 'S' }],
      citations: 1,
    })
  })

  it.each([
    ['Cher', 'C'],
    ['Élise Ôga', 'ÉÔ'],
    ['L’AFP', 'LA'],
  ])('take the initials of « %s »: %s', (name, initials) => {
    const views = viewsOf([anArticle({ slug: 'a', authors: ['x'] })], { authors: [{ id: 'x', name }] })
    expect(listingOf(views, '/auteurs/x/').author?.initials).toBe(initials)
  })

  it('of a series show that its last article is published', () => {
    const series = [{ id: 's', name: 'S', closed: true }]
    expect(listingOf(viewsOf([anArticle({ slug: 'a', series: 's' })], { series }), '/dossiers/s/').closed).toBe(true)
  })

  it('describe their content', () => {
    const views = viewsOf([anArticle({ slug: 'a', section: 'ia', tags: ['OpenAI'], authors: ['Zoé'], series: 'S' })], {
      sections,
    })
    const addresses = [
      '/rubriques/ia/',
      '/rubriques/vide/',
      '/sujets/openai/',
      '/auteurs/zoe/',
      '/dossiers/s/',
    ] as const
    expect(addresses.map((address) => listingOf(views, address).head)).toMatchInlineSnapshot(`
      [
        {
          "address": "/rubriques/ia/",
          "description": "Les modèles.",
          "title": "Intelligence artificielle",
        },
        {
          "address": "/rubriques/vide/",
          "description": "La rubrique Vide de Lire aussi : 0 article.",
          "title": "Vide",
        },
        {
          "address": "/sujets/openai/",
          "description": "OpenAI dans Lire aussi : 1 article.",
          "title": "OpenAI",
        },
        {
          "address": "/auteurs/zoe/",
          "description": "Zoé dans Lire aussi : 1 article.",
          "title": "Zoé",
        },
        {
          "address": "/dossiers/s/",
          "description": "S, un dossier de Lire aussi : 1 article dans l’ordre de lecture.",
          "title": "S",
        },
      ]
    `)
    expect(listingOf(views, '/rubriques/ia/').intro).toBe('Les modèles.')
    expect(listingOf(views, '/rubriques/vide/')).toMatchObject({
      count: 0,
      cards: [],
      section: { id: 'vide', hue: 22 },
    })
  })
})

describe('archives', () => {
  const views = viewsOf([
    ...aRun(40),
    anArticle({ slug: 'old', date: '2023-12-31' }),
    anArticle({ slug: 'soir', date: '2025-02-05T19:00' }),
  ])

  it('count by year and month, newest first', () => {
    expect(views.get('/archives/')).toMatchInlineSnapshot(`
      {
        "breadcrumb": [
          {
            "href": "/",
            "text": "À la une",
          },
        ],
        "count": 42,
        "head": {
          "address": "/archives/",
          "description": "Toutes les archives de Lire aussi, mois par mois : 42 articles.",
          "title": "Archives",
        },
        "type": "archives",
        "years": [
          {
            "href": "/archives/2025/",
            "months": [
              {
                "count": 10,
                "href": "/archives/2025/02/",
                "month": "2025-02",
              },
              {
                "count": 31,
                "href": "/archives/2025/01/",
                "month": "2025-01",
              },
            ],
            "year": "2025",
          },
          {
            "href": "/archives/2023/",
            "months": [
              {
                "count": 1,
                "href": "/archives/2023/12/",
                "month": "2023-12",
              },
            ],
            "year": "2023",
          },
        ],
      }
    `)
  })

  it('list each month by day, and link to the previous and next months with articles', () => {
    const january = monthOf(views, '/archives/2025/01/')
    expect(january).toMatchObject({
      month: '2025-01',
      count: 31,
      head: { title: 'Archives de janvier 2025' },
      breadcrumb: [
        { href: '/', text: 'À la une' },
        { href: '/archives/', text: 'Archives' },
        { href: '/archives/2025/', text: '2025' },
      ],
      previous: { href: '/archives/2023/12/', text: 'décembre 2023' },
      next: { href: '/archives/2025/02/', text: 'février 2025' },
    })
    expect(january.days.map(({ day }) => day).slice(0, 2)).toEqual(['2025-01-31', '2025-01-30'])
    const february = monthOf(views, '/archives/2025/02/')
    expect(february.next).toBeUndefined()
    expect(february.days.map(({ day, cards }) => [day, slugsOf(cards)])[4]).toEqual(['2025-02-05', ['soir', 'a036']])
  })
})
