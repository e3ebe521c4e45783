import { describe, expect, it } from 'vitest'
import { TEXTS, VIEWS } from '../../lib/build/families-by-step'
import { HOSTS, MACHINE_FILES } from '../../lib/build/machine-files'
import { companionPaths } from '../../lib/build/page-outputs'
import type { PaperFacts } from '../../lib/build/paper-facts'
import { DEFAULT_SITE, type Site } from '../../lib/site'
import type { Facts } from '../../lib/store/facts'
import { anArticle, validFacts } from '../catalogue/article-builders'
import { article, PICTURE } from '../feeds/paper'
import { anyPicture } from '../views/edition'

const date = (day: string, time = '12:00') => ({ date: `${day}T${time}` })
const SITE: Site = { ...DEFAULT_SITE, origin: 'https://journal.example' }
const ARTICLES = [
  anArticle({ slug: 'juin', ...date('2025-06-01'), updated: { day: '2025-08-01', iso: '2025-08-01' } }),
  anArticle({ slug: 'juillet', ...date('2025-07-02') }),
]

function derived(articles = ARTICLES, more: Partial<Site> = {}, now = '2025-09-01 12:00'): Facts<PaperFacts> {
  const facts = validFacts(articles, { site: { ...SITE, ...more }, now, pictures: anyPicture() })
  facts.refresh([...VIEWS, ...TEXTS])
  return facts
}

const textAt = (address: string, facts: Facts<PaperFacts>) => facts.fact('file', address)?.[0]?.[1] ?? ''
const pathsOf = (facts: Facts<PaperFacts>) =>
  MACHINE_FILES.filter((name) => name !== HOSTS)
    .flatMap((name) => facts.fact('file', name) ?? [])
    .map(([path]) => path)

describe('files for machines', () => {
  it('are few unless site.yml asks for more', () => {
    const few = pathsOf(derived())
    expect(few).toEqual([
      'flux.css',
      'sitemap.xml',
      'robots.txt',
      'manifest.webmanifest',
      'humans.txt',
      'opensearch.xml',
      'speculation.json',
    ])
    const all = derived(ARTICLES, {
      security: { contacts: ['securite@journal.example'] },
      trust: { datatrainingallowed: true },
      tdm: { reserved: true },
      llms: true,
    })
    expect(pathsOf(all).filter((path) => !few.includes(path))).toEqual([
      '.well-known/security.txt',
      'trust.txt',
      '.well-known/tdmrep.json',
      'llms.txt',
    ])
  })

  it('contain no localhost address while the paper has no origin', () => {
    const facts = derived(ARTICLES, { origin: '' })
    expect(pathsOf(facts)).toEqual(pathsOf(derived()).filter((path) => !path.startsWith('sitemap')))
    const texts = (['file', 'feed', 'sitemap'] as const).flatMap((family) =>
      facts.keys(family).flatMap(({ key }) => facts.fact(family, key) ?? []),
    )
    expect(texts.length).toBeGreaterThan(8)
    expect(texts.filter(([path, text]) => /localhost|undefined/.test(text) || path.startsWith('sitemap'))).toEqual([])
  })

  it('accompany each article', () => {
    const view = article('a')
    const card = expect.stringMatching(/\.jpg$/)
    expect(companionPaths(view, DEFAULT_SITE)).toEqual(['articles/a/oembed.json', card])
    const site = { ...DEFAULT_SITE, markdown: true }
    expect(companionPaths(view, site)).toEqual(['articles/a/oembed.json', card, 'articles/a/index.md'])
    expect(companionPaths(article('a', { cardless: true, picture: PICTURE }), DEFAULT_SITE)).toEqual([
      'articles/a/oembed.json',
    ])
  })

  it('list each author of published articles once', () => {
    const articles = [
      anArticle({ slug: 'a', authors: ['Zoé', 'Élu'] }),
      anArticle({ slug: 'b', authors: ['Zoé'] }),
      anArticle({ slug: 'c', authors: ['Personne'], draft: true }),
    ]
    expect(textAt('/humans.txt', derived(articles)).match(/Signature.*/g)).toEqual([
      'Signature\u00a0: Élu',
      'Signature\u00a0: Zoé',
    ])
  })
})

describe('sitemaps', () => {
  it('are an index, a sitemap for each month, and one for other pages', () => {
    const facts = derived()
    expect(facts.keys('sitemap').map(({ key }) => key)).toEqual([
      '/sitemaps/2025-06.xml',
      '/sitemaps/2025-07.xml',
      '/sitemaps/pages.xml',
    ])
    const index = textAt('/sitemap.xml', facts)
    expect(index.match(/2025-06\.xml|2025-07\.xml|pages\.xml/g)).toEqual(['2025-06.xml', '2025-07.xml', 'pages.xml'])
    expect(index.match(/<lastmod>.{10}/g)).toEqual([
      '<lastmod>2025-08-01',
      '<lastmod>2025-07-02',
      '<lastmod>2025-08-01',
    ])
  })

  it('leave out the pages that search engines must not list, and keep the search page', () => {
    const [[, pages = ''] = []] = derived().fact('sitemap', '/sitemaps/pages.xml') ?? []
    expect(pages).toContain('/archives/2025/07/')
    expect(pages).toContain('/recherche/')
    expect(pages).not.toMatch(/\/(404|pile|fil)\//)
  })
})

describe('the news sitemap', () => {
  const news = (now: string) => {
    const articles = [
      anArticle({ slug: 'vieux', ...date('2025-06-17', '13:59') }),
      anArticle({ slug: 'hier', ...date('2025-06-17', '14:01') }),
      anArticle({ slug: 'frais', ...date('2025-06-19', '13:00') }),
    ]
    return textAt('/sitemap-actualites.xml', derived(articles, {}, now)).match(/(?<=\/articles\/)[a-z]+/g) ?? []
  }
  it.each([
    ['2025-06-19 14:00', ['frais', 'hier']],
    ['2025-06-19 14:01', ['frais']],
    ['2025-06-22 14:01', []],
  ])('has at %s the articles of two days, newest first', (now, expected) => expect(news(now)).toEqual(expected))

  it('has all the articles of two days, whatever their number', () => {
    const ofToday = (n: number) => anArticle({ slug: `n-${n}`, ...date('2025-06-19', `10:${10 + n}`) })
    const articles = [
      anArticle({ slug: 'vieux', ...date('2025-06-01') }),
      ...Array.from({ length: 40 }, (_, n) => ofToday(n)),
    ]
    const text = textAt('/sitemap-actualites.xml', derived(articles, {}, '2025-06-19 14:00'))
    expect(text.match(/(?<=\/articles\/)[a-z]+/g)).toEqual(Array.from({ length: 40 }, () => 'n'))
  })

  it.each([
    ['2025-06-19 14:00', true],
    ['2025-06-22 14:01', false],
  ])('is named at %s by robots.txt if it has news: %s', (now, isNamed) => {
    const facts = derived([anArticle({ slug: 'frais', ...date('2025-06-19', '13:00') })], {}, now)
    const named = textAt('/robots.txt', facts).includes('/sitemap-actualites.xml')
    expect([named, textAt('/sitemap-actualites.xml', facts) !== '']).toEqual([isNamed, isNamed])
  })
})
