import { parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { paperChannel } from '../../lib/feeds/channel'
import type { FeedContext } from '../../lib/feeds/feed-context'
import { itemOf } from '../../lib/feeds/item'
import { rssFeed } from '../../lib/feeds/rss'
import type { ArticleView } from '../../lib/views/article-view'
import { article, PICTURE, SITE, SOUND } from './paper'

describe('rssFeed', () => {
  it('encloses a sound before the picture, and keeps both', () => {
    const [item] = parseRssFeed(rss([article('entretien', { picture: PICTURE, blocks: [SOUND] })])).items ?? []
    expect(item?.enclosures).toEqual([
      { url: 'https://journal.example/essai/documents/entretien.0a.mp3', length: 4200, type: 'audio/mpeg' },
    ])
    expect(item?.media?.contents).toHaveLength(1)
    expect(item?.content?.encoded).toContain('src="https://journal.example/essai/documents/entretien.0a.mp3"')
  })

  it('escapes a deck, which feed readers show as HTML', () => {
    const [item] = parseRssFeed(rss([article('balise', { deck: 'La balise <b>, et R&D' })])).items ?? []
    expect(item?.description).toBe('La balise &lt;b>, et R&amp;D')
  })

  it('loses nothing in a feed reader', () => {
    const view = article('contrat', {
      deck: 'Un an, 200\u00a0millions\u202f!',
      published: { day: '2025-06-17', time: '18:30', iso: '2025-06-17T18:30:00+02:00' },
      updated: { day: '2025-12-01', iso: '2025-12-01' },
      section: { id: 'ia', href: '/rubriques/ia/', name: 'IA', short: 'IA', hue: 165 },
      tags: [{ href: '/sujets/armee/', text: 'Armée' }],
      picture: PICTURE,
      blocks: [{ type: 'prose', html: '<p>Texte <a href="/articles/b/">b</a> ]]> fin</p>' }],
    })
    expect(parseRssFeed(rss([view]))).toMatchInlineSnapshot(`
      {
        "atom": {
          "links": [
            {
              "href": "https://journal.example/essai/rss.xml",
              "rel": "self",
              "type": "application/rss+xml",
            },
          ],
        },
        "description": "L’actualité, et ce qu’il faut lire avec",
        "image": {
          "height": 144,
          "link": "https://journal.example/essai/",
          "title": "Lire aussi",
          "url": "https://journal.example/essai/icones/144.png",
          "width": 144,
        },
        "items": [
          {
            "categories": [
              {
                "name": "IA",
              },
              {
                "name": "Armée",
              },
            ],
            "content": {
              "encoded": "<figure><img src="https://journal.example/essai/images/pentagone.0a-960.jpg" width="960" height="720" alt="Un bâtiment à &quot;cinq&quot; côtés"><figcaption>Le siège, à Arlington — Image de synthèse : Lire aussi</figcaption></figure>
      <p>Texte <a href="https://journal.example/essai/articles/b/">b</a> ]]> fin</p>",
            },
            "dc": {
              "creators": [
                "La rédaction",
              ],
            },
            "description": "Un an, 200 millions !",
            "enclosures": [
              {
                "length": 12345,
                "type": "image/jpeg",
                "url": "https://journal.example/essai/images/pentagone.0a-1600.jpg",
              },
            ],
            "guid": {
              "isPermaLink": true,
              "value": "https://journal.example/essai/articles/contrat/",
            },
            "link": "https://journal.example/essai/articles/contrat/",
            "media": {
              "contents": [
                {
                  "credits": [
                    {
                      "value": "Image de synthèse : Lire aussi",
                    },
                  ],
                  "description": {
                    "value": "Le siège, à Arlington",
                  },
                  "height": 1200,
                  "medium": "image",
                  "type": "image/jpeg",
                  "url": "https://journal.example/essai/images/pentagone.0a-1600.jpg",
                  "width": 1600,
                },
              ],
            },
            "pubDate": "Tue, 17 Jun 2025 18:30:00 +0200",
            "title": "Le contrat : 200 000 dollars & <rien> ?",
          },
        ],
        "language": "fr-FR",
        "lastBuildDate": "Mon, 01 Dec 2025 00:00:00 +0100",
        "link": "https://journal.example/essai/",
        "title": "Lire aussi",
        "ttl": 60,
      }
    `)
  })

  it('writes dates with the offset of the paper, in the format of RFC 822', () => {
    const xml = rss([article('contrat', { updated: { day: '2025-12-01', iso: '2025-12-01' } })])
    expect(xml.match(/<(?:pubDate|lastBuildDate)>.*?</g)).toEqual([
      '<lastBuildDate>Mon, 01 Dec 2025 00:00:00 +0100<',
      '<pubDate>Tue, 17 Jun 2025 00:00:00 +0200<',
    ])
  })

  it('keeps the id of a published article, and marks it as not an address', () => {
    const xml = rss([article('contrat')], { site: SITE, idOf: (address) => `tag:journal.example,2025:${address}` })
    expect(xml).toContain('<guid isPermaLink="false">tag:journal.example,2025:/articles/contrat/</guid>')
    expect(rss([article('contrat')])).toContain('<guid isPermaLink="true">')
  })

  it('names a hub when the paper has one', () => {
    const xml = rss([], { site: { ...SITE, hub: 'https://hub.example/' } })
    expect(xml).toContain('<atom:link href="https://hub.example/" rel="hub"/>')
  })
})

function rss(articles: ArticleView[], telling: FeedContext = { site: SITE, bytesOf: () => 12_345 }): string {
  const items = articles.map((view) => itemOf(view, telling))
  return rssFeed(paperChannel(telling.site, items), telling.site)
}
