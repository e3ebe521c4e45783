import { parseAtomFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { atomFeed } from '../../lib/feeds/atom'
import { paperChannel } from '../../lib/feeds/channel'
import { itemOf } from '../../lib/feeds/item'
import type { ArticleView } from '../../lib/views/article-view'
import { article, PICTURE, SITE } from './paper'

const PAGE = 'https://journal.example/essai/articles/contrat/'

describe('atomFeed', () => {
  it('loses nothing in a feed reader', () => {
    const view = article('contrat', {
      deck: 'Un an, 200\u00a0millions\u202f!',
      published: { day: '2025-06-17', time: '18:30', iso: '2025-06-17T18:30:00+02:00' },
      updated: { day: '2025-12-01', iso: '2025-12-01' },
      section: { id: 'ia', href: '/rubriques/ia/', name: 'IA', short: 'IA', hue: 165 },
      tags: [{ href: '/sujets/armee/', text: 'Armée' }],
      blocks: [{ type: 'prose', html: '<p>Texte</p>' }],
    })
    expect(parseAtomFeed(atom([view]))).toMatchInlineSnapshot(`
      {
        "authors": [
          {
            "name": "Lire aussi",
            "uri": "https://journal.example/essai/",
          },
        ],
        "entries": [
          {
            "authors": [
              {
                "name": "La rédaction",
                "uri": "https://journal.example/essai/auteurs/la-redaction/",
              },
            ],
            "categories": [
              {
                "term": "IA",
              },
              {
                "term": "Armée",
              },
            ],
            "content": {
              "type": "html",
              "value": "<p>Texte</p>",
            },
            "id": "https://journal.example/essai/articles/contrat/",
            "links": [
              {
                "href": "https://journal.example/essai/articles/contrat/",
                "rel": "alternate",
                "type": "text/html",
              },
            ],
            "published": "2025-06-17T18:30:00+02:00",
            "summary": {
              "type": "xhtml",
              "value": "<div xmlns="http://www.w3.org/1999/xhtml"><a href="https://journal.example/essai/articles/contrat/">Un an, 200 millions !</a></div>",
            },
            "title": {
              "value": "Le contrat : 200 000 dollars & <rien> ?",
            },
            "updated": "2025-12-01T00:00:00+01:00",
            "xml": {
              "lang": "fr",
            },
          },
        ],
        "icon": "https://journal.example/essai/icones/192.png",
        "id": "https://journal.example/essai/",
        "links": [
          {
            "href": "https://journal.example/essai/atom.xml",
            "rel": "self",
            "type": "application/atom+xml",
          },
          {
            "href": "https://journal.example/essai/",
            "rel": "alternate",
            "type": "text/html",
          },
        ],
        "subtitle": {
          "value": "L’actualité, et ce qu’il faut lire avec",
        },
        "title": {
          "value": "Lire aussi",
        },
        "updated": "2025-12-01T00:00:00+01:00",
        "xml": {
          "lang": "fr-FR",
        },
      }
    `)
  })

  it('writes dates with the offset of the paper', () => {
    const xml = atom([article('contrat', { updated: { day: '2025-12-01', iso: '2025-12-01' } })])
    expect(xml.match(/<(?:updated|published)>.*?</g)).toMatchInlineSnapshot(`
      [
        "<updated>2025-12-01T00:00:00+01:00<",
        "<published>2025-06-17T00:00:00+02:00<",
        "<updated>2025-12-01T00:00:00+01:00<",
      ]
    `)
  })

  it('has the thirty newest articles, newest first, and the date of the latest correction', () => {
    const days = Array.from({ length: 31 }, (_, index) => `2025-01-${String(index + 1).padStart(2, '0')}`)
    const views = days.map((day) => article(`a-${day}`, { published: { day, iso: day } }))
    const updated = { day: '2026-01-01', iso: '2026-01-01' }
    const corrected = article('corrige', { published: { day: '2025-01-10', iso: '2025-01-10' }, updated })
    const feed = parseAtomFeed(atom([corrected, ...views]))
    expect(feed.entries).toHaveLength(30)
    expect(feed.entries?.[0]?.id).toBe('https://journal.example/essai/articles/a-2025-01-31/')
    expect(feed.entries?.at(-1)?.id).toBe('https://journal.example/essai/articles/a-2025-01-03/')
    expect(feed.updated).toBe('2026-01-01T00:00:00+01:00')
  })

  it('is dated even when it is empty', () => {
    const feed = parseAtomFeed(atom([]))
    expect(feed.updated).toBe('1970-01-01T00:00:00Z')
    expect(feed.entries).toBeUndefined()
  })

  it('orders articles of the same instant by their address', () => {
    const ids = (...slugs: string[]) =>
      parseAtomFeed(atom(slugs.map((slug) => article(slug)))).entries?.map(({ id }) => id)
    expect(ids('b', 'a', 'c')).toEqual(ids('c', 'b', 'a'))
  })
})

describe('content of an entry', () => {
  it('renders each kind of block', () => {
    const html = contentOf({
      picture: PICTURE,
      blocks: [
        { type: 'heading', depth: 2, id: 'tensions', html: 'Les <em>tensions</em>' },
        { type: 'figure', picture: { alt: '', tone: PICTURE.tone, rendition: PICTURE.rendition } },
        {
          type: 'read-also',
          links: [
            {
              type: 'article',
              href: '/articles/b/',
              title: 'L’« audio » & moi',
              kind: 'article',
              date: { day: '', iso: '' },
              minutes: 2,
            },
            {
              type: 'external',
              href: 'https://ailleurs.example/?a=1&b=2',
              title: 'Ailleurs',
              host: 'ailleurs.example',
            },
          ],
        },
        { type: 'table', html: '<table><tr><td>1</td></tr></table>' },
        { type: 'notes', html: '<ol><li id="note-1">Note <a href="#appel-1">↩</a></li></ol>' },
      ],
    })
    expect(html).toMatchInlineSnapshot(`
      "<figure><img src="https://journal.example/essai/images/pentagone.0a-960.jpg" width="960" height="720" alt="Un bâtiment à &quot;cinq&quot; côtés"><figcaption>Le siège, à Arlington — Image de synthèse : Lire aussi</figcaption></figure>
      <h2 id="tensions">Les <em>tensions</em></h2>
      <figure><img src="https://journal.example/essai/images/pentagone.0a-960.jpg" width="960" height="720" alt=""></figure>
      <p>Lire aussi</p>
      <ul><li><a href="https://journal.example/essai/articles/b/">L’« audio » &amp; moi</a></li><li><a href="https://ailleurs.example/?a=1&amp;b=2">Ailleurs</a></li></ul>
      <table><tr><td>1</td></tr></table>
      <ol><li id="note-1">Note <a href="https://journal.example/essai/articles/contrat/#appel-1">↩</a></li></ol>"
    `)
  })

  it.each([
    {
      name: 'an article of the paper',
      html: '<a href="/articles/b/#x">b</a>',
      expected: `<a href="https://journal.example/essai/articles/b/#x">b</a>`,
    },
    {
      name: 'a note of the same page',
      html: '<a class="n" href="#note-1">1</a>',
      expected: `<a class="n" href="${PAGE}#note-1">1</a>`,
    },
    {
      name: 'a picture',
      html: '<img src="/images/a.png" alt="a > b">',
      expected: '<img src="https://journal.example/essai/images/a.png" alt="a > b">',
    },
    {
      name: 'another site',
      html: '<a href="https://a.example/">a</a>',
      expected: '<a href="https://a.example/">a</a>',
    },
    {
      name: 'a site without its scheme',
      html: '<a href="//a.example/">a</a>',
      expected: '<a href="//a.example/">a</a>',
    },
    {
      name: 'a letter box',
      html: '<a href="mailto:a@b.example">a</a>',
      expected: '<a href="mailto:a@b.example">a</a>',
    },
    {
      name: 'what only looks like an attribute',
      html: '<code>&lt;a href="/b/"></code>',
      expected: '<code>&lt;a href="/b/"></code>',
    },
  ])('gives $name an absolute address', ({ html, expected }) => {
    expect(contentOf({ blocks: [{ type: 'prose', html }] })).toBe(expected)
  })

  it('ends with its sources, and repeats nothing', () => {
    const quote = { type: 'pull-quote' as const, text: 'Texte' }
    const sources = ['<a href="/b/">Le rapport</a>, 2025']
    expect(contentOf({ blocks: [{ type: 'prose', html: '<p>Texte</p>' }, quote], sources })).toMatchInlineSnapshot(`
      "<p>Texte</p>
      <h2>Sources</h2>
      <ul><li><a href="https://journal.example/essai/b/">Le rapport</a>, 2025</li></ul>"
    `)
  })

  it('ends with the corrections', () => {
    const corrections = [{ date: { day: '2025-06-19', iso: '2025-06-19' }, text: 'Le montant, <faux>.' }]
    expect(contentOf({ blocks: [{ type: 'prose', html: '<p>Texte</p>' }], corrections })).toMatchInlineSnapshot(`
      "<p>Texte</p>
      <h2>Corrections</h2>
      <ul><li>19 juin 2025 : Le montant, &lt;faux&gt;.</li></ul>"
    `)
  })

  it('escapes the end of a CDATA section, and drops what XML cannot hold', () => {
    const html = '<p>tab[tab[0]]&gt; ]]> fin\u0000\u000b\ufffe\ud800 \u{1f600}</p>'
    expect(contentOf({ blocks: [{ type: 'prose', html }] })).toBe('<p>tab[tab[0]]&gt; ]]> fin \u{1f600}</p>')
  })

  it('replaces spaces that many fonts lack', () => {
    const xml = atom([article('contrat', { blocks: [{ type: 'prose', html: '<p>Oui\u202f!</p>' }] })])
    expect(xml).not.toContain('\u202f')
    expect(xml).toContain('Oui\u00a0!')
  })
})

function contentOf(more: Parameters<typeof article>[1]): string | undefined {
  return parseAtomFeed(atom([article('contrat', more)])).entries?.[0]?.content?.value
}

function atom(articles: ArticleView[], site = SITE): string {
  const items = articles.map((view) => itemOf(view, { site }))
  return atomFeed(paperChannel(site, items), site)
}
