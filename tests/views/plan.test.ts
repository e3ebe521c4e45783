import { expect, it } from 'vitest'
import type { Series } from '../../lib/article/registry'
import type { PlanView } from '../../lib/views/list-views'
import { anArticle, aPage } from '../catalogue/article-builders'
import { aRun, nameOf, slugsOf, viewsOf } from './edition'

const planOf = (...given: Parameters<typeof viewsOf>) => viewsOf(...given).get('/plan/') as PlanView

it('shows sections, series in reading order, pages, and the links of each article', () => {
  const series: Series[] = [{ id: 's', name: 'Le dossier', description: 'De quoi il parle.', order: ['b', 'a'] }]
  const related = [{ type: 'slug' as const, slug: 'b', role: 'contexte' as const, place: PLACE }]
  const articles = [
    { ...anArticle({ slug: 'a', date: '2025-01-01', section: 'Culture', series: 's', cites: ['c', 'b'] }), related },
    anArticle({ slug: 'b', date: '2025-01-02', series: 's', readAlso: [['a', 'https://example.org/']] }),
    anArticle({ slug: 'c', date: '2025-01-03', section: 'Culture' }),
  ]
  expect(planOf(articles, { series, pages: [aPage('a-propos')] })).toMatchInlineSnapshot(`
    {
      "breadcrumb": [
        {
          "href": "/",
          "text": "À la une",
        },
      ],
      "head": {
        "address": "/plan/",
        "description": "Le plan de Lire aussi : rubriques, dossiers et liens entre les articles.",
        "title": "Plan du site",
      },
      "links": [
        {
          "articles": [
            {
              "href": "/articles/a/",
              "text": "Titre de a",
              "to": [
                {
                  "href": "/articles/b/",
                  "role": "contexte",
                  "text": "Titre de b",
                },
                {
                  "href": "/articles/c/",
                  "text": "Titre de c",
                },
              ],
            },
          ],
          "section": {
            "href": "/rubriques/culture/",
            "hue": 165,
            "id": "culture",
            "name": "Culture",
            "short": "Culture",
          },
        },
        {
          "articles": [
            {
              "href": "/articles/b/",
              "text": "Titre de b",
              "to": [
                {
                  "href": "/articles/a/",
                  "text": "Titre de a",
                },
              ],
            },
          ],
        },
      ],
      "pages": [
        {
          "href": "/",
          "text": "À la une",
        },
        {
          "href": "/rubriques/",
          "text": "Rubriques",
        },
        {
          "href": "/dossiers/",
          "text": "Dossiers",
        },
        {
          "href": "/archives/",
          "text": "Archives",
        },
        {
          "href": "/a-propos/",
          "text": "Page a-propos",
        },
      ],
      "sections": [
        {
          "count": 2,
          "href": "/rubriques/culture/",
          "text": "Culture",
        },
      ],
      "series": [
        {
          "articles": [
            {
              "href": "/articles/b/",
              "text": "Titre de b",
            },
            {
              "href": "/articles/a/",
              "text": "Titre de a",
            },
          ],
          "count": 2,
          "href": "/dossiers/s/",
          "text": "Le dossier",
        },
      ],
      "type": "plan",
    }
  `)
})

it('shows the links of the newest articles only', () => {
  const { links } = planOf(aRun(80, (index) => ({ cites: index > 0 ? [nameOf(index - 1)] : [] })))
  const articles = links.flatMap((group) => group.articles)
  expect([articles.length, slugsOf(articles)[0], slugsOf(articles)[59]]).toEqual([60, 'a080', 'a021'])
})

const PLACE = { file: 'content/articles/a.md', line: 1, column: 1, length: 1 }
