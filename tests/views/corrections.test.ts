import { parseAtomFeed } from 'feedsmith'
import { expect, it } from 'vitest'
import type { Article, Correction } from '../../lib/article/article'
import { correctionsChannel } from '../../lib/feeds/corrections-channel'
import { feedFiles } from '../../lib/feeds/feed-files'
import { sitemapEntry } from '../../lib/feeds/sitemap-entry'
import type { CorrectionsView } from '../../lib/views/list-views'
import { anArticle } from '../catalogue/article-builders'
import { SITE } from '../feeds/paper'
import { editionOf, viewsOf } from './edition'

const corrected = (slug: string, days: readonly string[], more: Partial<Article> = {}): Article => ({
  ...anArticle({ slug, section: 'Culture' }),
  corrections: days.map((day, at): Correction => ({ date: { day, iso: day }, text: `Le chiffre ${at} était faux.` })),
  ...more,
})

const viewOf = (articles: Article[]) => viewsOf(articles).get('/corrections/') as CorrectionsView

it('lists every correction once, the newest first, under its year', () => {
  const view = viewOf([corrected('a', ['2025-01-02', '2025-06-18', '2025-06-18']), corrected('b', ['2025-06-19'])])
  expect(view.count).toBe(4)
  expect(view.years.map(({ year, corrections }) => [year, corrections.map(({ id }) => id)])).toEqual([
    ['2025', ['b_2025-06-19', 'a_2025-06-18-2', 'a_2025-06-18', 'a_2025-01-02']],
  ])
  expect(view.years[0]?.corrections[0]).toMatchObject({
    text: 'Le chiffre 0 était faux.',
    article: { href: '/articles/b/', text: 'Titre de b', section: { id: 'culture' } },
  })
  expect(sitemapEntry(view)).toEqual({ address: '/corrections/', lastmod: { day: '2025-06-19', iso: '2025-06-19' } })
})

it('is in the footer and the site map if there is a correction', () => {
  const { frame } = editionOf([corrected('a', ['2025-06-18'])])
  expect(frame.indexes).toContainEqual({ href: '/corrections/', text: 'Corrections' })
  const none = editionOf([anArticle({ slug: 'a' })])
  expect(none.frame.indexes.map(({ href }) => href)).not.toContain('/corrections/')
  expect(none.views.has('/corrections/')).toBe(false)
})

it.each<[string, Partial<Article>]>([
  ['a draft', { draft: true }],
  ['an article to come', { date: { day: '2025-06-25', iso: '2025-06-25' } }],
  ['a withdrawn article', { withdrawn: 'Pour rien.', updated: { day: '2025-06-19', iso: '2025-06-19' } }],
])('does not list the corrections of %s', (_, more) => {
  expect(viewOf([anArticle({ slug: 'b' }), corrected('a', ['2025-06-18'], more)])).toBeUndefined()
})

it('has a feed whose ids survive a new name and a rewritten correction', () => {
  const view = viewOf([corrected('a', ['2025-06-18', '2025-06-18'])])
  const feed = (idOf?: () => string) => {
    const channel = correctionsChannel(view, { site: SITE, ...(idOf && { idOf }) })
    const files = new Map<string, string>(feedFiles(channel, SITE))
    return parseAtomFeed(files.get('/corrections/atom.xml') ?? '')
  }
  expect(feed(() => 'urn:uuid:1').entries?.map(({ id }) => id)).toEqual([
    'urn:uuid:1#correction-2025-06-18-2',
    'urn:uuid:1#correction-2025-06-18',
  ])
  expect(feed().entries?.[0]).toMatchObject({
    title: { value: 'Correction\u00a0: Titre de a' },
    links: [{ href: 'https://journal.example/essai/articles/a/#corrections' }],
    content: { value: expect.stringContaining('<p>Le chiffre 1 était faux.</p>') },
  })
})
