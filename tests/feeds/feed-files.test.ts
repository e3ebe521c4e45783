import { parseAtomFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { listingChannel, paperChannel } from '../../lib/feeds/channel'
import { feedFiles } from '../../lib/feeds/feed-files'
import { itemOf } from '../../lib/feeds/item'
import type { ListingView } from '../../lib/views/list-views'
import { article, SITE } from './paper'

const days = ['2025-06-01', '2025-06-02', '2025-06-03'].map((day) => ({ day, iso: day }))
const items = days
  .map((published, index) =>
    article(`a-${index}`, { published, blocks: [{ type: 'prose', html: `<p>Texte ${index}</p>` }] }),
  )
  .map((view) => itemOf(view, { site: SITE }))

/** A series is in reading order; this one lacks the second article. */
const series: ListingView = {
  type: 'listing',
  shape: 'series',
  head: { title: 'L’armée', description: 'Deux articles', address: '/dossiers/armee/' },
  breadcrumb: [],
  title: 'L’armée',
  count: 2,
  mostCited: [],
  cards: [0, 2].map((index) => ({
    href: `/articles/a-${index}/`,
    title: `a-${index}`,
    byline: [],
    date: days[index] ?? { day: '', iso: '' },
    minutes: 1,
    kind: 'article',
  })),
}

const [first, , last] = items
const paper = feedFiles(paperChannel(SITE, items), SITE)
const dossier = feedFiles(listingChannel(SITE, series, first && last ? [first, last] : []), SITE)
const files = new Map([...paper, ...dossier])

describe('feedFiles', () => {
  it('are three formats for the paper and for each list', () => {
    expect([...files.keys()]).toEqual([
      '/atom.xml',
      '/rss.xml',
      '/feed.json',
      '/dossiers/armee/atom.xml',
      '/dossiers/armee/rss.xml',
      '/dossiers/armee/feed.json',
    ])
  })

  it('contain whole articles, newest first', () => {
    const whole = parseAtomFeed(files.get('/atom.xml') ?? '')
    expect(whole.entries?.map(({ content }) => content?.value)).toEqual([
      '<p>Texte 2</p>',
      '<p>Texte 1</p>',
      '<p>Texte 0</p>',
    ])
    const list = parseAtomFeed(files.get('/dossiers/armee/atom.xml') ?? '')
    expect(list.entries?.map(({ content }) => content?.value)).toEqual(['<p>Texte 2</p>', '<p>Texte 0</p>'])
  })

  it('name their own address and their page', () => {
    const { id, title, links } = parseAtomFeed(files.get('/dossiers/armee/atom.xml') ?? '')
    expect([id, title?.value]).toEqual(['https://journal.example/essai/dossiers/armee/', 'L’armée — Lire aussi'])
    expect(links?.map(({ rel, href }) => `${rel} ${href}`)).toEqual([
      'self https://journal.example/essai/dossiers/armee/atom.xml',
      'alternate https://journal.example/essai/dossiers/armee/',
    ])
  })

  it('link our style sheet, base path included', () => {
    for (const address of ['/atom.xml', '/dossiers/armee/rss.xml'] as const) {
      expect(files.get(address)).toContain('<?xml-stylesheet type="text/css" href="/essai/flux.css"?>')
    }
  })
})
