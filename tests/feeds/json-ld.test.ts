import { describe, expect, it } from 'vitest'
import { articleContent } from '../../lib/feeds/article-content'
import { articleGraph, frontGraph, listingGraph } from '../../lib/feeds/json-ld/graphs'
import type { ArticleView } from '../../lib/views/article-view'
import { article, FRONT_VIEW, PICTURE, SITE, SOUND, TRANSCRIPT } from './paper'
import { GRAPH } from './schema'

const LINK = {
  type: 'article',
  href: '/articles/b/',
  title: 'B',
  kind: 'article',
  date: { day: '', iso: '' },
  minutes: 2,
} as const

const CARD = '/images/partage/contrat.0123456789ab.jpg'

const FULL = article('contrat', {
  kind: 'analyse',
  breadcrumb: [
    { href: '/', text: 'À la une' },
    { href: '/rubriques/ia/', text: 'IA' },
  ],
  published: { day: '2025-06-17', time: '18:30', iso: '2025-06-17T18:30:00+02:00' },
  updated: { day: '2025-12-01', iso: '2025-12-01' },
  section: { id: 'ia', href: '/rubriques/ia/', name: 'Intelligence artificielle', short: 'IA', hue: 165 },
  tags: [{ href: '/sujets/armee/', text: 'Armée' }],
  picture: PICTURE,
  crops: ['/images/pentagone.16.jpg', '/images/pentagone.4.jpg', '/images/pentagone.1.jpg'],
  series: { name: 'L’IA et la défense', href: '/dossiers/defense/', position: 1, count: 2 },
  blocks: [
    {
      type: 'read-also',
      links: [
        LINK,
        { type: 'external', href: 'https://ailleurs.example/', title: 'Ailleurs', host: 'ailleurs.example' },
      ],
    },
  ],
  readAlso: ['b', 'c'].map((slug) => ({
    href: `/articles/${slug}/`,
    title: slug,
    byline: [],
    date: { day: '2025-06-01', iso: '2025-06-01' },
    minutes: 2,
    kind: 'article',
    reason: 'cited',
  })),
})

describe('articleGraph', () => {
  it('has the sponsor, the agency and the contributors', () => {
    const paid = article('paye', {
      sponsor: { name: 'Ville de Lille' },
      agency: 'AFP',
      contributors: [{ part: 'photo', names: ['Jeanne', 'Paul'] }],
    })
    const graph = articleGraph(paid, SITE, undefined)
    GRAPH.parse(graph)
    expect(graph['@graph'][0]).toMatchObject({
      '@type': 'AdvertiserContentArticle',
      sponsor: { '@type': 'Organization', name: 'Ville de Lille' },
      sourceOrganization: { '@type': 'Organization', name: 'AFP' },
      contributor: [
        { '@type': 'Person', name: 'Jeanne' },
        { '@type': 'Person', name: 'Paul' },
      ],
    })
    expect(articleContent(paid, SITE)).toMatch(/^<p><strong>Contenu sponsorisé par Ville de Lille<\/strong><\/p>/)
    expect(articleContent(paid, SITE)).toContain('<p>Photo\u00a0: Jeanne et Paul. Avec AFP.</p>')
  })

  it('declares the language of each part of a foreign article', () => {
    const foreign = article('a', {
      lang: 'en',
      agency: 'AFP',
      picture: PICTURE,
      sources: ['A source'],
      blocks: [
        { type: 'key-points', html: '<p>A point</p>' },
        { type: 'box', name: 'note', html: '<p>A note</p>' },
        { type: 'read-also', links: [{ ...LINK, foreign: [{ start: 0, end: 1, lang: 'de' }] }] },
      ],
    })
    const said = articleContent(foreign, SITE)
    const outside = said.replace(/<div lang="..">.*?<\/div>/gs, '')
    expect(outside.trim()).toBe('')
    for (const spoken of [
      '<div lang="en"><h2><span lang="fr">L’essentiel</span></h2>\n<p>A point</p></div>',
      '<div lang="en"><p><strong><span lang="fr">Note</span></strong></p>\n<p>A note</p></div>',
      '<div lang="fr"><p>Lire aussi</p>',
      '<a href="https://journal.example/essai/articles/b/"><span lang="de">B</span></a>',
      '<div lang="en"><h2><span lang="fr">Sources</span></h2>',
    ]) {
      expect(said).toContain(spoken)
    }
  })

  it('has sounds with their transcript', () => {
    const graph = articleGraph(article('entretien', { blocks: [SOUND, TRANSCRIPT] }), SITE, undefined)
    GRAPH.parse(graph)
    expect(graph['@graph'][0]).toMatchObject({
      audio: [
        {
          '@type': 'AudioObject',
          name: 'L’entretien',
          contentUrl: 'https://journal.example/essai/documents/entretien.0a.mp3',
          encodingFormat: 'audio/mpeg',
          transcript: 'Bonjour.',
        },
      ],
    })
  })

  it('has the updates of live coverage, the newest first', () => {
    const at = (time: string) => ({ day: '2025-06-20', time, iso: `2025-06-20T${time}:00+02:00` })
    const updates = [
      { id: 'direct-20250620-1830', date: at('18:30'), html: '<p>Une <em>phrase</em>.</p>' },
      { id: 'direct-20250620-1705', date: at('17:05'), title: 'La séance', html: '' },
    ]
    const graph = articleGraph(article('conseil', { blocks: [{ type: 'live', html: '', updates }] }), SITE, undefined)
    GRAPH.parse(graph)
    expect(graph['@graph'][0]).toMatchObject({
      '@type': 'LiveBlogPosting',
      coverageStartTime: '2025-06-20T17:05:00+02:00',
      liveBlogUpdate: [
        {
          headline: expect.any(String),
          url: 'https://journal.example/essai/articles/conseil/#direct-20250620-1830',
          articleBody: 'Une phrase.',
        },
        { headline: 'La séance', datePublished: '2025-06-20T17:05:00+02:00' },
      ],
    })
  })

  it('describes an article completely', () => {
    expect(articleGraph(FULL, SITE, CARD)).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@graph": [
          {
            "@id": "https://journal.example/essai/articles/contrat/#article",
            "@type": "AnalysisNewsArticle",
            "articleSection": "Intelligence artificielle",
            "author": [
              {
                "@type": "Organization",
                "name": "La rédaction",
                "url": "https://journal.example/essai/auteurs/la-redaction/",
              },
            ],
            "dateModified": "2025-12-01T00:00:00+01:00",
            "datePublished": "2025-06-17T18:30:00+02:00",
            "description": "Ce que dit le contrat",
            "headline": "Le contrat : 200 000 dollars & <rien> ?",
            "image": [
              {
                "@type": "ImageObject",
                "caption": "Le siège, à Arlington",
                "creditText": "Image de synthèse : Lire aussi",
                "height": "1200",
                "url": "https://journal.example/essai/images/pentagone.0a-1600.jpg",
                "width": "1600",
              },
              "https://journal.example/essai/images/pentagone.16.jpg",
              "https://journal.example/essai/images/pentagone.4.jpg",
              "https://journal.example/essai/images/pentagone.1.jpg",
              "https://journal.example/essai/images/partage/contrat.0123456789ab.jpg",
            ],
            "inLanguage": "fr-FR",
            "isAccessibleForFree": true,
            "isPartOf": {
              "@type": "CreativeWorkSeries",
              "name": "L’IA et la défense",
              "url": "https://journal.example/essai/dossiers/defense/",
            },
            "keywords": [
              "Armée",
            ],
            "mainEntityOfPage": {
              "@id": "https://journal.example/essai/articles/contrat/",
            },
            "publisher": {
              "@id": "https://journal.example/essai/#org",
            },
            "timeRequired": "PT4M",
            "url": "https://journal.example/essai/articles/contrat/",
            "wordCount": 812,
          },
          {
            "@id": "https://journal.example/essai/articles/contrat/",
            "@type": "WebPage",
            "breadcrumb": {
              "@id": "https://journal.example/essai/articles/contrat/#breadcrumb",
            },
            "description": "Ce que dit le contrat",
            "isPartOf": {
              "@id": "https://journal.example/essai/#site",
              "@type": "WebSite",
              "name": "Lire aussi",
              "url": "https://journal.example/essai/",
            },
            "name": "Le contrat : 200 000 dollars & <rien> ?",
            "relatedLink": [
              "https://journal.example/essai/articles/b/",
              "https://ailleurs.example/",
              "https://journal.example/essai/articles/c/",
            ],
            "url": "https://journal.example/essai/articles/contrat/",
          },
          {
            "@id": "https://journal.example/essai/articles/contrat/#breadcrumb",
            "@type": "BreadcrumbList",
            "itemListElement": [
              {
                "@type": "ListItem",
                "item": "https://journal.example/essai/",
                "name": "À la une",
                "position": 1,
              },
              {
                "@type": "ListItem",
                "item": "https://journal.example/essai/rubriques/ia/",
                "name": "IA",
                "position": 2,
              },
              {
                "@type": "ListItem",
                "item": "https://journal.example/essai/articles/contrat/",
                "name": "Le contrat : 200 000 dollars & <rien> ?",
                "position": 3,
              },
            ],
          },
          {
            "@id": "https://journal.example/essai/#org",
            "@type": "NewsMediaOrganization",
            "email": "redaction@journal.example",
            "logo": {
              "@type": "ImageObject",
              "height": "512",
              "url": "https://journal.example/essai/icones/512.png",
              "width": "512",
            },
            "name": "Lire aussi",
            "url": "https://journal.example/essai/",
          },
        ],
      }
    `)
  })

  it.each([
    { kind: 'article', type: 'NewsArticle' },
    { kind: 'brève', type: 'NewsArticle' },
    { kind: 'entretien', type: 'NewsArticle' },
    { kind: 'analyse', type: 'AnalysisNewsArticle' },
    { kind: 'reportage', type: 'ReportageNewsArticle' },
    { kind: 'enquête', type: 'ReportageNewsArticle' },
    { kind: 'tribune', type: 'OpinionNewsArticle' },
    { kind: 'explication', type: 'BackgroundNewsArticle' },
    { kind: 'glossaire', type: 'BackgroundNewsArticle' },
  ])('calls « $kind » $type', ({ kind, type }) => {
    expect(node({ kind })).toMatchObject({ '@type': type })
  })

  it.each([
    { name: 'La rédaction', type: 'Organization' },
    { name: 'Rubrique Culture', type: 'Organization' },
    { name: 'Desk numérique', type: 'Organization' },
    { name: 'Lire aussi', type: 'Organization' },
    { name: 'Deskin Durand', type: 'Person' },
    { name: 'Marie Durand', type: 'Person' },
  ])('makes « $name » a $type', ({ name, type }) => {
    expect(node({ authors: [{ href: '/auteurs/x/', text: name }] })).toMatchObject({
      author: [{ '@type': type, name }],
    })
  })

  it('names the paper as author when there is none', () => {
    const paper = { '@type': 'Organization', name: 'Lire aussi', url: 'https://journal.example/essai/' }
    expect(node({ authors: [] })).toMatchObject({ author: [paper] })
  })
})

describe('every graph', () => {
  it.each([
    { name: 'a full article', graph: articleGraph(FULL, SITE, CARD) },
    { name: 'a bare article', graph: articleGraph(article('nu', { authors: [] }), SITE, CARD) },
    { name: 'an article without a picture of its own', graph: articleGraph(article('nu'), SITE, undefined) },
    { name: 'the front page', graph: frontGraph(FRONT_VIEW, { ...SITE, description: 'Un journal' }) },
    {
      name: 'a list',
      graph: listingGraph({ head: { ...FULL.head, address: '/rubriques/ia/' }, breadcrumb: FULL.breadcrumb }, SITE),
    },
  ])('fits our schema: $name', ({ graph }) => {
    expect(GRAPH.safeParse(graph).error?.issues).toBeUndefined()
  })

  it('has the corrections', () => {
    const corrections = [{ date: { day: '2025-06-19', iso: '2025-06-19' }, text: 'Le montant était faux.' }]
    const graph = articleGraph(article('contrat', { corrections }), SITE, CARD)
    expect(GRAPH.safeParse(graph).error?.issues).toBeUndefined()
    expect(graph['@graph'][0]).toMatchObject({
      correction: [{ text: 'Le montant était faux.', datePublished: '2025-06-19T00:00:00+02:00' }],
    })
  })

  it('has the policies of the publisher, and its other profiles', () => {
    const publisher = {
      name: 'Lire aussi',
      founded: '2025',
      sameAs: ['https://www.wikidata.org/wiki/Q1'],
      policies: { corrections: '/charte/', ethics: 'https://ailleurs.example/charte' },
    }
    const graph = articleGraph(FULL, { ...SITE, publisher }, CARD)
    expect(GRAPH.safeParse(graph).error?.issues).toBeUndefined()
    expect(graph['@graph'][3]).toMatchObject({
      foundingDate: '2025',
      sameAs: ['https://www.wikidata.org/wiki/Q1'],
      correctionsPolicy: 'https://journal.example/essai/charte/',
      ethicsPolicy: 'https://ailleurs.example/charte',
    })
  })

  it('ends a breadcrumb with the page itself, once', () => {
    const head = { title: 'IA', description: 'Tout sur l’IA', address: '/rubriques/ia/' as const }
    const trails = [FULL.breadcrumb.slice(0, 1), FULL.breadcrumb]
    for (const breadcrumb of trails) {
      expect(listingGraph({ head, breadcrumb }, SITE)['@graph'][1]).toMatchObject({
        itemListElement: [
          { position: 1, name: 'À la une', item: 'https://journal.example/essai/' },
          { position: 2, name: 'IA', item: 'https://journal.example/essai/rubriques/ia/' },
        ],
      })
    }
  })
})

function node(more: Partial<ArticleView>): unknown {
  return articleGraph(article('contrat', more), SITE, CARD)['@graph'][0]
}
