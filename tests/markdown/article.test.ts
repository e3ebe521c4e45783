import { expect, it } from 'vitest'
import { parseArticle, parsePage } from '../../lib/markdown/article'
import { DEFAULT_SITE, type Site } from '../../lib/site'
import { report } from './parse'

const path = 'content/articles/2025/essai.md'

it('reads every key of a header', () => {
  const text = `---
title: "L'IA \\"au travail\\" : 200 millions ?"
date: 2025-06-17T18:30
updated: 2025-09-10
description: >
  Un chapô
  sur deux lignes, l'été.
section: L'IA
authors: La rédaction, Anne Dupont
tags:
  - Défense
  - 2025
  - Défense
series: guerre
kind: enquête
related:
  - openai-contrat
  - [[autre|Un label, avec virgule]]
  - "[[encore]]"
  - ./par-chemin.md
  - Le titre d'un article
image:
  src: ./photo.jpg
  alt: ""
  caption: La légende, l'été
lang: fr
draft: true
aliases: ancien-nom
---
Texte.
`
  const { value, problems } = parseArticle({ path, text }, DEFAULT_SITE)
  expect(problems).toEqual([])
  const { blocks, titleCandidates, references, words, ...front } = value ?? {}
  expect(
    JSON.parse(JSON.stringify(front, (key, inner) => (key === 'place' ? inner.line : inner))),
  ).toMatchInlineSnapshot(`
    {
      "aliases": [
        "ancien-nom",
      ],
      "authors": [
        {
          "name": "La rédaction",
          "place": 9,
        },
        {
          "name": "Anne Dupont",
          "place": 9,
        },
      ],
      "date": {
        "day": "2025-06-17",
        "iso": "2025-06-17T18:30:00+02:00",
        "time": "18:30",
      },
      "description": "Un chapô sur deux lignes, l’été.",
      "draft": true,
      "file": "content/articles/2025/essai.md",
      "image": {
        "alt": "",
        "caption": "La légende, l’été",
        "place": 23,
        "src": "articles/2025/photo.jpg",
      },
      "kind": "enquête",
      "lang": "fr",
      "related": [
        {
          "place": 17,
          "slug": "openai-contrat",
          "type": "slug",
        },
        {
          "label": "Un label, avec virgule",
          "place": 18,
          "slug": "autre",
          "type": "slug",
        },
        {
          "place": 19,
          "slug": "encore",
          "type": "slug",
        },
        {
          "place": 20,
          "slug": "par-chemin",
          "type": "slug",
        },
        {
          "place": 21,
          "title": "Le titre d'un article",
          "type": "title",
        },
      ],
      "section": {
        "name": "L'IA",
        "place": 8,
      },
      "series": {
        "name": "guerre",
        "place": 14,
      },
      "slug": "essai",
      "tags": [
        "Défense",
        "2025",
      ],
      "title": "L’IA "au travail" : 200 millions ?",
      "updated": {
        "day": "2025-09-10",
        "iso": "2025-09-10",
      },
    }
  `)
})

it('needs only a title and a date', () => {
  const { value } = parseArticle({ path, text: '---\ntitle: Un essai\ndate: 2025-06-17\n---\n' }, DEFAULT_SITE)
  expect(value).toEqual({
    slug: 'essai',
    file: path,
    title: 'Un essai',
    date: { day: '2025-06-17', iso: '2025-06-17' },
    authors: [],
    tags: [],
    kind: 'article',
    lang: 'fr',
    draft: false,
    aliases: [],
    blocks: [],
    titleCandidates: [],
    references: [],
    words: 0,
  })
})

it('reports the problems of the front matter and of the body together', () => {
  const text = '---\ntitle: Un essai\ndate: hier\n---\n[a](javascript:x)\n'
  const { value, problems } = parseArticle({ path, text }, DEFAULT_SITE)
  expect(value).toBeUndefined()
  expect(problems.map(({ place, found }) => `${place.line} ${found}`)).toEqual([
    '3 « date » vaut "hier"',
    '5 le lien « javascript:x » n’est pas repris',
  ])
})

it('keeps an article that only has warnings', () => {
  const { value, problems } = parseArticle(
    { path, text: '---\ntitle: Un essai\ndate: 2025-06-17\nchapo: x\n---\n' },
    DEFAULT_SITE,
  )
  expect(value).toBeDefined()
  expect(problems.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
    'warning unknown-key',
    'warning empty-body',
  ])
})

it('applies no French typography in another language', () => {
  const text = '---\ntitle: "Why: it\'s late"\ndate: 2025-06-17\nlang: en\n---\nIt\'s late!\n'
  const { value } = parseArticle({ path, text }, DEFAULT_SITE)
  expect(value?.title).toBe("Why: it's late")
  expect(value?.blocks).toEqual([{ type: 'prose', html: "<p>It's late!</p>" }])
})

it('labels the back links of notes in the words of the paper', () => {
  const text = '---\ntitle: Notes\ndate: 2025-06-17\nlang: fr\n---\nUn appel[^a], et un autre[^a].\n\n[^a]: La note.\n'
  const labels = (site: Partial<Site>) => {
    const { value } = parseArticle({ path, text }, { ...DEFAULT_SITE, ...site })
    return [...JSON.stringify(value?.blocks).matchAll(/doc-backlink.*?aria-label=\\"([^\\]+)/g)].map(
      ([, label]) => label,
    )
  }
  expect(labels({})).toEqual(['Retour à l’appel de note 1', 'Retour à l’appel de note 1, 2e fois'])
  expect(labels({ language: 'en' })).toEqual([
    'Back to the reference to note 1',
    'Back to the reference to note 1, number 2',
  ])
  expect(labels({ language: 'oc' })[0]).toBe('Tornar a l’apèl de nòta 1')
  expect(labels({ words: { backToCall: 'Remonter ({1})' } })[0]).toBe('Remonter (1)')
})

it('parses a page', () => {
  const text =
    '---\ntitle: À propos\ndescription: Qui sommes-nous ?\ndate: 2025\n---\nVoir [les mentions](./mentions.md).\n'
  const { value, problems } = parsePage({ path: 'content/pages/a-propos.md', text }, DEFAULT_SITE)
  expect(value).toEqual({
    slug: 'a-propos',
    file: 'content/pages/a-propos.md',
    title: 'À propos',
    description: 'Qui sommes-nous\u202f?',
    blocks: [{ type: 'prose', html: '<p>Voir <a href="/mentions/">les mentions</a>.</p>' }],
    references: [],
    internalLinks: [expect.objectContaining({ href: '/mentions/', written: './mentions.md' })],
  })
  expect(report(problems, text)).toMatchInlineSnapshot(`
    "content/pages/a-propos.md:4:1  attention : la clé « date » n’est pas connue ; ces clés le sont : title, description.
      4 | date: 2025
        | ^^^^"
  `)
})
