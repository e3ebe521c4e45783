import { describe, expect, it } from 'vitest'
import { DEFAULT_SITE } from '../../lib/site'
import { newsroom } from '../newsroom'

const TARGET = '## La crue de mars\n\nUn paragraphe.\n\n## Ce que dit la loi\n\nUn autre.'

describe('a link to a heading of another article', () => {
  it('is an error without such a heading, and lists the headings, the nearest first', () => {
    const paper = newsroom()
      .article('crue', TARGET)
      .article('a', 'Voir [ici](./crue.md#ce-que-dit-la-lois) et [là](./crue.md#rien).')
    expect(paper.problems()).toMatchInlineSnapshot(`
      "content/articles/a.md:6:6  erreur : aucun intertitre de « Titre de crue » ne répond à « #ce-que-dit-la-lois » ; un intertitre de cet article est attendu : #ce-que-dit-la-loi ou #la-crue-de-mars.
      Écrivez : Voir [ici](./crue.md#ce-que-dit-la-loi) et [là](./crue.md#rien).
      content/articles/a.md:6:45  erreur : aucun intertitre de « Titre de crue » ne répond à « #rien » ; un intertitre de cet article est attendu : #la-crue-de-mars ou #ce-que-dit-la-loi."
    `)
  })

  it('is valid for a heading, however it is typed', () => {
    const paper = newsroom()
      .article('crue', TARGET)
      .article('a', 'Voir [ici](./crue.md#la-crue-de-mars), [[crue#Ce que dit la loi|là]].')
    expect(paper.problems()).toBe('')
  })

  it('is checked in the sources and in pages', () => {
    const paper = newsroom()
      .article('crue', TARGET, { sources: ['Voir [la partie](#partie)'] })
      .page('p', 'Voir [ici](/articles/crue/#rien).')
    expect(paper.problems()).toMatchInlineSnapshot(`
      "content/articles/crue.md:5:5  erreur : aucun intertitre de « Titre de crue » ne répond à « #partie » ; un intertitre de cet article est attendu : #la-crue-de-mars ou #ce-que-dit-la-loi.
      content/pages/p.md:5:6  erreur : aucun intertitre de « Titre de crue » ne répond à « #rien » ; un intertitre de cet article est attendu : #la-crue-de-mars ou #ce-que-dit-la-loi."
    `)
  })
})

describe('a link to a heading of the same text', () => {
  it('is an error among those of other links, in a draft too', () => {
    const body = 'Voir [ici](#partie-2), [[inconnu]] et [là](./crue.md).\n\n## Partie 1\n\nDu texte.'
    for (const draft of [false, true]) {
      const paper = newsroom().article('crue', TARGET).article('a', body, { draft })
      expect(paper.problems()).toContain('ne répond à « #partie-2 »')
      expect(paper.problems()).toContain('« inconnu »')
      expect(paper.problems()).toContain('Écrivez : Voir [ici](#partie-1), [[inconnu]] et [là](./crue.md).')
    }
  })
})

describe('a link from the root', () => {
  const site = { ...DEFAULT_SITE, origin: 'https://gazette.example', basePath: '/journal' }

  it.each([
    '/',
    '/plan/',
    '/a-propos/',
    '/a-propos',
    '/a-propos/#qui-sommes-nous',
    '/rubriques/sport/',
    '/rubriques/sport/rss.xml',
    '/atom.xml',
    '/auteurs/lea-morel/',
    '/dossiers/crue/',
    '/sujets/riviere/',
    '/sujets/',
    '/archives/2025/06/',
    '/articles/ancien-nom/',
    '/feed.json',
    '/robots.txt',
    'https://gazette.example/journal/a-propos/',
  ])('is valid for %s', (href) => {
    expect(paper(href).problems()).toBe('')
  })

  it.each([
    '/a-propo/',
    '/rubriques/sports/',
    '/auteurs/personne/',
    '/sujets/lac/',
    '/archives/2024/06/',
    '/2017/08/24/crue/',
    '/rubriques/sport/index.md',
    '/images/plan.png',
    '/assets/',
    '/a-propos.md',
    '/rapport.xml',
    '/a-propos/#personne',
    'https://gazette.example/journal/nulle-part/',
  ])('is an error for %s', (href) => {
    expect(paper(href).problems()).toMatch(/content\/articles\/a\.md:12:6 {2}erreur : /)
  })

  it('proposes the article that an old address names, or else the nearest page', () => {
    expect(paper('/2017/08/24/crue/').problems()).toMatchInlineSnapshot(`
      "content/articles/a.md:12:6  erreur : rien n’est imprimé à l’adresse « /2017/08/24/crue/ » ; l’adresse d’une page du journal est attendue, peut-être « /articles/crue/ ».
      Écrivez : Voir [ici](/articles/crue/)."
    `)
    expect(paper('/a-propo/').problems()).toMatchInlineSnapshot(`
      "content/articles/a.md:12:6  erreur : rien n’est imprimé à l’adresse « /a-propo/ » ; l’adresse d’une page du journal est attendue, peut-être « /a-propos/ ».
      Écrivez : Voir [ici](/a-propos/)."
    `)
  })

  function paper(href: string) {
    const names = { section: 'Sport', authors: ['Léa Morel'], series: 'Crue', tags: ['Rivière'] }
    return newsroom({ site })
      .article('crue', TARGET, { aliases: ['ancien-nom'] })
      .article('a', `Voir [ici](${href}).`, names)
      .page('a-propos', '## Qui sommes-nous\n\nNous.')
  }
})
