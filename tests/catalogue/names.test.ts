import { describe, expect, it } from 'vitest'
import type { Section } from '../../lib/article/registry'
import { anArticle, problemsOf, validCatalogue } from './article-builders'

const sections: Section[] = [
  { id: 'ia', name: 'Intelligence artificielle', short: 'IA', hue: 165 },
  { id: 'pouvoirs', name: 'Pouvoirs', short: 'Pouvoirs', hue: 22 },
]

describe('names in a registry', () => {
  it('are found by id or by name, whatever the accents and case', () => {
    const articles = ['ia', 'Intelligence artificielle', 'INTELLIGENCE ARTIFICIELLE'].map((section, index) =>
      anArticle({ slug: `a${index}`, section }),
    )
    expect(validCatalogue(articles, { sections }).sections).toEqual([
      { of: sections[0], slugs: ['a0', 'a1', 'a2'] },
      { of: sections[1], slugs: [] },
    ])
  })

  it('are otherwise refused, with the nearest and the corrected line', () => {
    const a = anArticle({ slug: 'a', section: 'Pouvoir' })
    const articleFiles = [{ path: a.file, text: '---\ntitle: A\ndate: 2025-06-17\nsection: Pouvoir\n---\n' }]
    expect(problemsOf([a], { sections, articleFiles })).toMatchInlineSnapshot(`
      "content/articles/a.md:4:1  erreur : la rubrique « Pouvoir » n’existe pas ; une rubrique de sections.yml est attendue, peut-être « Pouvoirs ».
      Écrivez : section: Pouvoirs
      Ou écrivez dans content/sections.yml :
      pouvoir:
        name: "Pouvoir""
    `)
  })

  it('are all listed when none is near and there are few', () => {
    expect(problemsOf([anArticle({ slug: 'a', section: 'Cuisine' })], { sections })).toMatchInlineSnapshot(
      `
      "content/articles/a.md:4:1  erreur : la rubrique « Cuisine » n’existe pas ; une rubrique de sections.yml est attendue (ia ou pouvoirs).
      Écrivez dans content/sections.yml :
      cuisine:
        name: "Cuisine""
    `,
    )
  })

  it('are refused for authors and series too, one problem for each', () => {
    const a = anArticle({ slug: 'a', authors: ['redaction', 'Rédact'], series: 'la-defence' })
    expect(
      problemsOf([a], {
        authors: [{ id: 'redaction', name: 'La rédaction' }],
        series: [{ id: 'la-defense', name: 'La défense' }],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/a.md:5:1  erreur : la signature « Rédact » n’existe pas ; une signature d’authors.yml est attendue, peut-être « redaction ».
      Écrivez : redaction
      Ou écrivez dans content/authors.yml :
      redact:
        name: "Rédact"
      content/articles/a.md:6:1  erreur : le dossier « la-defence » n’existe pas ; un dossier de series.yml est attendu, peut-être « La défense ».
      Écrivez : La défense
      Ou écrivez dans content/series.yml :
      la-defence:
        name: "la-defence""
    `)
  })

  it('can be an empty list', () => {
    expect(problemsOf([anArticle({ slug: 'a', section: 'Pouvoirs' })], { sections: [] })).toMatchInlineSnapshot(
      `
      "content/articles/a.md:4:1  erreur : la rubrique « Pouvoirs » n’existe pas ; une rubrique de sections.yml est attendue.
      Écrivez dans content/sections.yml :
      pouvoirs:
        name: "Pouvoirs""
    `,
    )
  })
})

describe('names without a registry', () => {
  it('are accepted as written, in French order, with the spelling of the oldest article', () => {
    const catalogue = validCatalogue([
      anArticle({ slug: 'new', date: '2025-02-01', section: 'économie', tags: ['open ai', 'É'], authors: ['Zoé'] }),
      anArticle({
        slug: 'old',
        date: '2025-01-01',
        section: 'Économie',
        tags: ['Open-AI', 'F'],
        authors: ['Élu', 'Zoé', 'zoe'],
      }),
      anArticle({ slug: 'draft', date: '2024-01-01', section: 'ECONOMIE', draft: true }),
    ])
    expect(catalogue.sections).toEqual([
      { of: { id: 'economie', name: 'Économie', short: 'Économie', hue: 165 }, slugs: ['new', 'old'] },
    ])
    expect(catalogue.authors.map(({ of, slugs }) => [of.id, of.name, slugs])).toEqual([
      ['elu', 'Élu', ['old']],
      ['zoe', 'Zoé', ['new', 'old']],
    ])
    expect(catalogue.tags.map(({ of }) => `${of.id}: ${of.name}`)).toEqual(['e: É', 'f: F', 'open-ai: Open-AI'])
  })

  it('have French typography', () => {
    const catalogue = validCatalogue([anArticle({ slug: 'a', tags: ["Droit d'auteur"] })])
    expect(catalogue.tags.map(({ of }) => of)).toEqual([{ id: 'droit-d-auteur', name: 'Droit d’auteur' }])
  })

  it('need a letter or digit for their address', () => {
    const a = anArticle({ slug: 'a', tags: ['!!!'] })
    const articleFiles = [{ path: a.file, text: '---\ntitle: A\ndate: 2025-06-17\ntags: [x, "!!!"]\n---\n' }]
    expect(problemsOf([a], { articleFiles })).toMatchInlineSnapshot(
      `"content/articles/a.md:4:12  erreur : le sujet « !!! » n’a ni lettre ni chiffre ; un nom qui puisse faire une adresse est attendu."`,
    )
  })

  it('may be names of object properties, such as constructor', () => {
    const catalogue = validCatalogue([
      anArticle({ slug: 'constructor', tags: ['constructor', '__proto__', 'toString'], section: 'valueOf' }),
    ])
    expect(catalogue.tags.map(({ of }) => of.id)).toEqual(['constructor', 'proto', 'tostring'])
  })

  it('give sections hues far from each other and from the blue of links', () => {
    const articles = Array.from({ length: 20 }, (_, index) =>
      anArticle({ slug: `a${index}`, section: `Rubrique ${String.fromCharCode(97 + index)}` }),
    )
    const hues = validCatalogue(articles).sections.map(({ of }) => of.hue)
    expect(hues.slice(0, 8)).toMatchInlineSnapshot(`
      [
        165,
        65,
        22,
        340,
        235,
        205,
        177,
        351,
      ]
    `)
    expect(hues.filter((hue) => hue >= 255 && hue <= 290)).toEqual([])
    expect(new Set(hues).size).toBe(20)
  })
})
