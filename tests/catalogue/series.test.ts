import { describe, expect, it } from 'vitest'
import type { Series } from '../../lib/article/registry'
import { anArticle, problemsOf, validCatalogue } from './article-builders'

const dossier = (order: string[]): { series: Series[] } => ({ series: [{ id: 's', name: 'Le dossier', order }] })
const articles = [
  anArticle({ slug: 'news', date: '2025-01-01', series: 's' }),
  anArticle({ slug: 'reaction', date: '2025-01-02', series: 's' }),
  anArticle({ slug: 'explainer', date: '2025-01-03', series: 's', aliases: ['glossary'] }),
  anArticle({ slug: 'elsewhere' }),
  anArticle({ slug: 'draft', series: 's', draft: true }),
]

describe('the order of a series', () => {
  it.each([
    ['publication, where its editors say nothing', [], ['news', 'reaction', 'explainer']],
    ['theirs first', ['explainer'], ['explainer', 'news', 'reaction']],
    [
      'theirs, by former names too, each article once',
      ['glossary', 'explainer', 'reaction'],
      ['explainer', 'reaction', 'news'],
    ],
  ])('is %s', (_what, order, expected) => {
    expect(validCatalogue(articles, dossier(order)).series[0]?.slugs).toEqual(expected)
  })

  it('names articles of the series only', () => {
    expect(problemsOf(articles, dossier(['elsewhere', 'explaner', 'draft']))).toMatchInlineSnapshot(`
      "content/series.yml:1:1  erreur : « s.order » : aucun article ne s’appelle « explaner » ; le nom d’un fichier est attendu, peut-être « explainer ».
      Écrivez : - explainer
      content/series.yml:1:1  erreur : « s.order » : « Titre de elsewhere » n’est pas de ce dossier ; « series: s » est attendu dans content/articles/elsewhere.md.
      content/series.yml:1:1  attention : « s.order » : à paraître : « Titre de draft » est un brouillon ; le lien sera imprimé quand cet article paraîtra."
    `)
  })
})
