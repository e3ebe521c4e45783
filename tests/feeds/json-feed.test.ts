import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { paperChannel } from '../../lib/feeds/channel'
import { itemOf } from '../../lib/feeds/item'
import { jsonFeed } from '../../lib/feeds/json-feed'
import type { ArticleView } from '../../lib/views/article-view'
import { article, PICTURE, SITE } from './paper'

const author = z.strictObject({ name: z.string().min(1), url: z.url() })

/** The part of JSON Feed 1.1 that we use; any other key is a mistake. */
const FEED = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  icon: z.url(),
  favicon: z.url(),
  description: z.string().min(1),
  language: z.string(),
  authors: z.array(author).min(1),
  hubs: z.array(z.strictObject({ type: z.literal('WebSub'), url: z.url() })).optional(),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      summary: z.string().min(1),
      content_html: z.string().min(1),
      date_published: z.iso.datetime({ offset: true }),
      date_modified: z.iso.datetime({ offset: true }),
      authors: z.array(author).min(1),
      language: z.string(),
      tags: z.array(z.string()).min(1).optional(),
      image: z.url().optional(),
    }),
  ),
})

describe('jsonFeed', () => {
  it('is a JSON Feed 1.1', () => {
    const view = article('contrat', {
      picture: PICTURE,
      tags: [{ href: '/sujets/armee/', text: 'Armée' }],
      blocks: [{ type: 'prose', html: '<p>Texte</p>' }],
    })
    expect(FEED.parse(json([view]))).toMatchInlineSnapshot(`
      {
        "authors": [
          {
            "name": "Lire aussi",
            "url": "https://journal.example/essai/",
          },
        ],
        "description": "L’actualité, et ce qu’il faut lire avec",
        "favicon": "https://journal.example/essai/icones/192.png",
        "feed_url": "https://journal.example/essai/feed.json",
        "home_page_url": "https://journal.example/essai/",
        "icon": "https://journal.example/essai/icones/512.png",
        "items": [
          {
            "authors": [
              {
                "name": "La rédaction",
                "url": "https://journal.example/essai/auteurs/la-redaction/",
              },
            ],
            "content_html": "<figure><img src="https://journal.example/essai/images/pentagone.0a-960.jpg" width="960" height="720" alt="Un bâtiment à &quot;cinq&quot; côtés"><figcaption>Le siège, à Arlington — Image de synthèse : Lire aussi</figcaption></figure>
      <p>Texte</p>",
            "date_modified": "2025-06-17T00:00:00+02:00",
            "date_published": "2025-06-17T00:00:00+02:00",
            "id": "https://journal.example/essai/articles/contrat/",
            "image": "https://journal.example/essai/images/pentagone.0a-1600.jpg",
            "language": "fr",
            "summary": "Ce que dit le contrat",
            "tags": [
              "Armée",
            ],
            "title": "Le contrat : 200 000 dollars & <rien> ?",
            "url": "https://journal.example/essai/articles/contrat/",
          },
        ],
        "language": "fr-FR",
        "title": "Lire aussi",
        "version": "https://jsonfeed.org/version/1.1",
      }
    `)
  })

  it('is valid even when it is empty, and names a hub', () => {
    expect(FEED.parse(json([])).items).toEqual([])
    expect(FEED.parse(json([], { ...SITE, hub: 'https://hub.example/' })).hubs).toEqual([
      { type: 'WebSub', url: 'https://hub.example/' },
    ])
  })
})

function json(articles: ArticleView[], site = SITE): unknown {
  const items = articles.map((view) => itemOf(view, { site }))
  return JSON.parse(jsonFeed(paperChannel(site, items), site))
}
