import { describe, expect, it } from 'vitest'
import type { Block } from '../../lib/article/block'
import { anArticle, aPage } from '../catalogue/article-builders'
import { anyPicture, articleOf, viewsOf } from './edition'

const place = { file: 'x', line: 1, column: 1, length: 1 }
const prose = (html: string): Block => ({ type: 'prose', html })
const heading = (id: string, depth: 2 | 3 = 2): Block => ({
  type: 'heading',
  depth,
  id,
  html: `<em>${id}</em>`,
  text: id,
})

describe('the view of an article', () => {
  it('has all that its page shows', () => {
    const image = { src: 'images/x.webp', alt: 'Une image', caption: 'Légende', credit: 'Crédit', place }
    const x = anArticle({
      slug: 'x',
      date: '2025-02-10T18:30',
      title: 'Le titre',
      description: 'Le chapô.',
      updated: { day: '2025-02-11', iso: '2025-02-11' },
      section: 'Pouvoirs',
      authors: ['La rédaction'],
      tags: ['OpenAI'],
      series: 'Défense',
      kind: 'analyse',
      words: 461,
      image,
      blocks: [
        prose('<p>Voir <a href="article:b#ici">là</a>.</p>'),
        { type: 'figure', image },
        heading('un'),
        { type: 'notes', html: '<ol></ol>' },
      ],
    })
    const others = [
      anArticle({ slug: 'b', date: '2025-02-09', series: 'Défense' }),
      anArticle({ slug: 'c', date: '2025-02-12', series: 'Défense', cites: ['x'] }),
    ]
    expect(articleOf(viewsOf([x, ...others], {}, anyPicture(image.src)), 'x')).toMatchInlineSnapshot(`
      {
        "addresses": [
          "/articles/b/#ici",
        ],
        "authors": [
          {
            "href": "/auteurs/la-redaction/",
            "text": "La rédaction",
          },
        ],
        "blocks": [
          {
            "html": "<p>Voir <a href="/articles/b/#ici" data-n="1">là</a>.</p>",
            "type": "prose",
          },
          {
            "picture": {
              "alt": "Une image",
              "caption": "Légende",
              "credit": "Crédit",
              "rendition": {
                "height": 800,
                "sources": [],
                "src": "/figure/images/x.webp",
                "width": 1200,
              },
              "tone": {
                "level": 3,
              },
            },
            "type": "figure",
          },
          {
            "depth": 2,
            "html": "<em>un</em>",
            "id": "un",
            "type": "heading",
          },
          {
            "html": "<ol></ol>",
            "type": "notes",
          },
        ],
        "breadcrumb": [
          {
            "href": "/",
            "text": "À la une",
          },
          {
            "href": "/rubriques/pouvoirs/",
            "text": "Pouvoirs",
          },
        ],
        "citedBy": [
          {
            "date": {
              "day": "2025-02-12",
              "iso": "2025-02-12",
            },
            "href": "/articles/c/",
            "kind": "article",
            "minutes": 3,
            "title": "Titre de c",
            "type": "article",
          },
        ],
        "contents": [],
        "crops": [
          "/16x9/images/x.webp",
        ],
        "deck": "Le chapô.",
        "head": {
          "address": "/articles/x/",
          "description": "Le chapô.",
          "title": "Le titre",
        },
        "kind": "analyse",
        "lang": "fr",
        "minutes": 3,
        "picture": {
          "alt": "Une image",
          "caption": "Légende",
          "credit": "Crédit",
          "rendition": {
            "height": 800,
            "sources": [],
            "src": "/hero/images/x.webp",
            "width": 1200,
          },
          "tone": {
            "level": 3,
          },
        },
        "published": {
          "day": "2025-02-10",
          "iso": "2025-02-10T18:30",
          "time": "18:30",
        },
        "readAlso": [
          {
            "byline": [],
            "cover": "/undefined/Titre de c",
            "date": {
              "day": "2025-02-12",
              "iso": "2025-02-12",
            },
            "href": "/articles/c/",
            "kind": "article",
            "minutes": 3,
            "reason": "series",
            "series": {
              "count": 3,
              "href": "/dossiers/defense/",
              "name": "Défense",
              "position": 3,
            },
            "title": "Titre de c",
          },
          {
            "byline": [],
            "cover": "/undefined/Titre de b",
            "date": {
              "day": "2025-02-09",
              "iso": "2025-02-09",
            },
            "href": "/articles/b/",
            "kind": "article",
            "minutes": 3,
            "reason": "series",
            "series": {
              "count": 3,
              "href": "/dossiers/defense/",
              "name": "Défense",
              "position": 1,
            },
            "title": "Titre de b",
          },
        ],
        "section": {
          "href": "/rubriques/pouvoirs/",
          "hue": 165,
          "id": "pouvoirs",
          "name": "Pouvoirs",
          "short": "Pouvoirs",
        },
        "series": {
          "count": 3,
          "href": "/dossiers/defense/",
          "name": "Défense",
          "next": {
            "date": {
              "day": "2025-02-12",
              "iso": "2025-02-12",
            },
            "href": "/articles/c/",
            "text": "Titre de c",
          },
          "position": 2,
          "previous": {
            "date": {
              "day": "2025-02-09",
              "iso": "2025-02-09",
            },
            "href": "/articles/b/",
            "text": "Titre de b",
          },
        },
        "tags": [
          {
            "href": "/sujets/openai/",
            "text": "OpenAI",
          },
        ],
        "title": "Le titre",
        "type": "article",
        "updated": {
          "day": "2025-02-11",
          "iso": "2025-02-11",
        },
        "words": 461,
      }
    `)
  })

  it('leaves out what the article does not have, and pictures that were not encoded', () => {
    const image = { src: 'images/x.webp', alt: 'x', place }
    const view = articleOf(
      viewsOf([anArticle({ slug: 'x', image, words: 0, blocks: [{ type: 'figure', image }] })]),
      'x',
    )
    expect(view).toEqual({
      type: 'article',
      head: { title: 'Titre de x', description: 'Titre de x', address: '/articles/x/' },
      breadcrumb: [{ href: '/', text: 'À la une' }],
      title: 'Titre de x',
      authors: [],
      published: { day: '2025-06-17', iso: '2025-06-17' },
      minutes: 1,
      words: 0,
      kind: 'article',
      lang: 'fr',
      contents: [],
      blocks: [],
      tags: [],
      readAlso: [],
      citedBy: [],
    })
  })

  it.each([
    [3, 0],
    [4, 4],
    [5, 5],
  ])('with %i headings has a table of contents of %i', (count, expected) => {
    const blocks = Array.from({ length: count }, (_, index) => [heading(`h${index}`), heading(`sub${index}`, 3)]).flat()
    const { contents } = articleOf(viewsOf([anArticle({ slug: 'x', blocks })]), 'x')
    expect(contents.length).toBe(expected)
    expect(contents[0]).toEqual(expected === 0 ? undefined : { id: 'h0', text: 'h0' })
  })

  it('lists the targets of a « Lire aussi » with their own titles', () => {
    const x = anArticle({ slug: 'x', readAlso: [['b', 'https://www.lemonde.fr/a']] })
    const b = anArticle({ slug: 'b', title: 'Le titre corrigé', kind: 'enquête', words: 1000 })
    expect(articleOf(viewsOf([x, b]), 'x').blocks[1]).toEqual({
      type: 'read-also',
      links: [
        {
          type: 'article',
          href: '/articles/b/',
          title: 'Le titre corrigé',
          kind: 'enquête',
          date: { day: '2025-06-17', iso: '2025-06-17' },
          minutes: 5,
        },
        {
          type: 'external',
          href: 'https://www.lemonde.fr/a',
          title: 'Vu sur https://www.lemonde.fr/a',
          host: 'lemonde.fr',
        },
      ],
    })
  })
})

describe('the view of a static page', () => {
  it('is like a small article', () => {
    const page = aPage('a-propos', {
      description: 'Qui nous sommes.',
      blocks: [
        prose('<p><a href="article:x"></a></p>'),
        { type: 'read-also', links: [{ type: 'title', title: 'titre de X', place }] },
      ],
    })
    expect(viewsOf([anArticle({ slug: 'x' })], { pages: [page] }).get('/a-propos/')).toMatchInlineSnapshot(`
      {
        "addresses": [
          "/articles/x/",
        ],
        "blocks": [
          {
            "html": "<p><a href="/articles/x/" data-n="1">Titre de x</a></p>",
            "type": "prose",
          },
          {
            "links": [
              {
                "date": {
                  "day": "2025-06-17",
                  "iso": "2025-06-17",
                },
                "href": "/articles/x/",
                "kind": "article",
                "minutes": 3,
                "title": "Titre de x",
                "type": "article",
              },
            ],
            "type": "read-also",
          },
        ],
        "breadcrumb": [
          {
            "href": "/",
            "text": "À la une",
          },
        ],
        "contents": [],
        "deck": "Qui nous sommes.",
        "head": {
          "address": "/a-propos/",
          "description": "Qui nous sommes.",
          "title": "Page a-propos",
        },
        "title": "Page a-propos",
        "type": "page",
      }
    `)
  })
})
