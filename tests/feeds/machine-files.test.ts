import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { llmsText } from '../../lib/feeds/llms-txt'
import { markdownTwin } from '../../lib/feeds/markdown-twin'
import { oembed } from '../../lib/feeds/oembed'
import { openSearch } from '../../lib/feeds/open-search'
import { securityText } from '../../lib/feeds/security-txt'
import { tdmReservation } from '../../lib/feeds/tdm-reservation'
import { trustText } from '../../lib/feeds/trust-txt'
import { webManifest } from '../../lib/feeds/web-manifest'
import type { Site } from '../../lib/site'
import type { Frame } from '../../lib/views/view-parts'
import { article, PICTURE, SITE } from './paper'

const FULL = article('contrat', {
  deck: 'Un an, 200\u00a0millions\u202f!',
  picture: PICTURE,
  blocks: [
    { type: 'heading', depth: 2, id: 'tensions', html: 'Les <em>tensions</em>' },
    { type: 'prose', html: '<p>Texte et <a href="/articles/b/">lien</a>.</p><ul><li>un</li><li>deux</li></ul>' },
    { type: 'table', html: '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>' },
  ],
})

const frame = (more: Partial<Site> = {}): Frame => ({
  site: { ...SITE, description: 'Le journal', ...more },
  sections: [{ id: 'ia', href: '/rubriques/ia/', name: 'Intelligence artificielle', short: 'IA', hue: 165 }],
  menu: [],
  series: [{ href: '/dossiers/defense/', text: 'L’IA et la [défense]' }],
  indexes: [],
  pages: [{ href: '/a-propos/', text: 'À propos' }],
})

describe('files for machines', () => {
  it('let a phone install the paper, under its base path', () => {
    const icon = z.strictObject({
      src: z.string().startsWith('/essai/icones/'),
      sizes: z.string(),
      type: z.literal('image/png'),
      purpose: z.literal('maskable').optional(),
    })
    const schema = z.strictObject({
      id: z.literal('/essai/'),
      name: z.string(),
      short_name: z.string().max(12),
      description: z.string(),
      lang: z.literal('fr'),
      dir: z.literal('ltr'),
      start_url: z.literal('/essai/'),
      scope: z.literal('/essai/'),
      display: z.literal('minimal-ui'),
      background_color: z.string(),
      theme_color: z.string(),
      categories: z.array(z.string()),
      icons: z.array(icon).length(3),
      shortcuts: z.array(z.strictObject({ name: z.string(), url: z.string() })).max(4),
    })
    const manifest = JSON.parse(webManifest(frame()))
    expect(schema.safeParse(manifest).error).toBeUndefined()
    expect(manifest.shortcuts.map(({ url }: { url: string }) => url)).toEqual([
      '/essai/pile/',
      '/essai/recherche/',
      '/essai/rubriques/ia/',
    ])
    expect(webManifest(frame({ name: 'Le Journal de la Nuit' }))).not.toContain('short_name')
  })

  it('describe an article for other sites (oEmbed)', () => {
    expect(JSON.parse(oembed(FULL, SITE))).toMatchInlineSnapshot(`
      {
        "author_name": "La rédaction",
        "author_url": "https://journal.example/essai/auteurs/la-redaction/",
        "cache_age": 86400,
        "provider_name": "Lire aussi",
        "provider_url": "https://journal.example/essai/",
        "thumbnail_height": 1200,
        "thumbnail_url": "https://journal.example/essai/images/pentagone.0a-1600.jpg",
        "thumbnail_width": 1600,
        "title": "Le contrat : 200 000 dollars & <rien> ?",
        "type": "link",
        "url": "https://journal.example/essai/articles/contrat/",
        "version": "1.0",
      }
    `)
  })

  it('name the security contact, for less than a year', () => {
    const security = { contacts: ['securite@journal.example', 'https://journal.example/securite/'] }
    const site = { ...SITE, security: { ...security, policy: 'https://journal.example/divulgation/' } }
    const text = securityText(site, '2025-06')
    expect(text).toMatchInlineSnapshot(`
      "Contact: mailto:securite@journal.example
      Contact: https://journal.example/securite/
      Expires: 2026-05-01T00:00:00.000Z
      Preferred-Languages: fr, en
      Canonical: https://journal.example/essai/.well-known/security.txt
      Policy: https://journal.example/divulgation/
      "
    `)
  })

  it('name the owner of the paper in trust.txt', () => {
    const trust = { social: ['https://social.example/@a', 'https://b.example/'], member: ['https://s.example/'] }
    expect(trustText({ ...SITE, trust: { ...trust, datatrainingallowed: false } })).toBe(
      'member=https://s.example/\nsocial=https://social.example/@a\nsocial=https://b.example/\ndatatrainingallowed=no\n',
    )
  })

  it('reserve text mining below the base path', () => {
    const tdm = { reserved: true, policy: 'https://journal.example/fouille/' }
    expect(tdmReservation({ ...SITE, tdm })).toBe(
      '[{"location":"/essai/","tdm-reservation":1,"tdm-policy":"https://journal.example/fouille/"}]\n',
    )
    expect(tdmReservation({ ...SITE, tdm: { reserved: false } })).toBeUndefined()
  })

  it('have a table of contents for language models', () => {
    expect(llmsText(frame({ markdown: true }), [FULL])).toMatchInlineSnapshot(`
      "# Lire aussi

      > Le journal

      ## Rubriques

      - [Intelligence artificielle](https://journal.example/essai/rubriques/ia/)

      ## Dossiers

      - [L’IA et la \\[défense\\]](https://journal.example/essai/dossiers/defense/)

      ## Derniers articles

      - [Le contrat : 200 000 dollars & <rien> ?](https://journal.example/essai/articles/contrat/index.md)

      ## La maison

      - [À propos](https://journal.example/essai/a-propos/)
      "
    `)
  })

  it('have an article as Markdown', () => {
    expect(markdownTwin(FULL, SITE)).toMatchInlineSnapshot(`
      "# Le contrat : 200 000 dollars & \\<rien> ?

      **Un an, 200 millions !**

      La rédaction · 2025-06-17 · <https://journal.example/essai/articles/contrat/>

      ![Un bâtiment à "cinq" côtés](https://journal.example/essai/images/pentagone.0a-960.jpg)

      Le siège, à Arlington — Image de synthèse : Lire aussi

      ## Les _tensions_

      Texte et [lien](https://journal.example/essai/articles/b/).

      - un
      - deux

      | A |
      | - |
      | 1 |
      "
    `)
  })
})

it.each([
  ['La Gazette de Sète', 'La Gazette'],
  ['Le Courrier de la Vallée', 'Le Courrier'],
  ['The Daily of the North', 'The Daily'],
  ['Anticonstitutionnellement', 'Anticonstitution'],
  ['Le Phare', 'Le Phare'],
])('openSearch names %s in sixteen characters', (name, short) => {
  expect(openSearch({ ...SITE, name })).toContain(`<ShortName>${short}</ShortName>`)
})

it('openSearch searches from the address bar of a browser', () => {
  expect(openSearch(SITE)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
    <ShortName>Lire aussi</ShortName>
    <Description>Chercher dans Lire aussi</Description>
    <InputEncoding>UTF-8</InputEncoding>
    <Image width="16" height="16" type="image/x-icon">https://journal.example/essai/favicon.ico</Image>
    <Url type="text/html" template="https://journal.example/essai/recherche/?q={searchTerms}"/>
    </OpenSearchDescription>
    "
  `)
})
