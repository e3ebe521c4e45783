// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { newsSitemap } from '../../lib/feeds/news-sitemap'
import { robots } from '../../lib/feeds/robots-txt'
import { sitemap, sitemapIndex } from '../../lib/feeds/sitemap'
import { isListed, sitemapEntry } from '../../lib/feeds/sitemap-entry'
import type { View } from '../../lib/views/view'
import { article, FRONT_VIEW, PICTURE, SITE } from './paper'
import { sitemapErrors } from './sitemap-schema'

const XML = sitemap(SITE, [
  { address: '/', lastmod: { day: '2025-06-17', time: '18:30', iso: '2025-06-17T18:30:00+02:00' } },
  { address: '/articles/a/', lastmod: { day: '2025-12-01', iso: '2025-12-01' }, images: ['/images/a.1.jpg'] },
  { address: '/sujets/r&d-l’été/' },
])

describe('sitemap', () => {
  it('lists pages by their absolute address, with the day of their text and their pictures', () => {
    expect(XML).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
      <url><loc>https://journal.example/essai/</loc><lastmod>2025-06-17T18:30:00+02:00</lastmod></url>
      <url><loc>https://journal.example/essai/articles/a/</loc><lastmod>2025-12-01T00:00:00+01:00</lastmod><image:image><image:loc>https://journal.example/essai/images/a.1.jpg</image:loc></image:image></url>
      <url><loc>https://journal.example/essai/sujets/r&amp;d-l%E2%80%99%C3%A9t%C3%A9/</loc></url>
      </urlset>
      "
    `)
  })

  it('is a sequence of url, loc and lastmod', () => {
    const { documentElement } = new DOMParser().parseFromString(XML, 'application/xml')
    expect([...documentElement.children].map(({ children }) => [...children].map(({ tagName }) => tagName))).toEqual([
      ['loc', 'lastmod'],
      ['loc', 'lastmod', 'image:image'],
      ['loc'],
    ])
  })

  it('is valid for sitemaps.org, with the pictures of Google', async () => {
    expect(await sitemapErrors(XML)).toEqual([])
    expect(await sitemapErrors(XML.replace(/<loc>.*?<\/loc>/, ''))).not.toEqual([])
    expect(await sitemapErrors(XML.replaceAll('image:loc', 'image:address'))).not.toEqual([])
  })

  it('has an index of its files', () => {
    expect(sitemapIndex(SITE, [{ address: '/sitemaps/2025-06.xml', lastmod: { day: '2025-06-17', iso: '' } }])).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
        '<sitemap><loc>https://journal.example/essai/sitemaps/2025-06.xml</loc><lastmod>2025-06-17T00:00:00+02:00</lastmod></sitemap>\n' +
        '</sitemapindex>\n',
    )
  })
})

describe('sitemapEntry', () => {
  it('shows the largest rendition of each picture', () => {
    const updated = { day: '2025-08-01', iso: '2025-08-01' }
    expect(sitemapEntry(article('juin', { picture: PICTURE, updated }))).toEqual({
      address: '/articles/juin/',
      lastmod: updated,
      images: ['/images/pentagone.0a-1600.jpg'],
    })
    expect(sitemapEntry({ ...FRONT_VIEW, edition: updated })).toEqual({ address: '/', lastmod: updated })
  })

  it('does not exist for a page that search engines must not list', () => {
    const lost: View = { type: 'not-found', head: { ...FRONT_VIEW.head, address: '/404/' }, readAlso: [] }
    expect([FRONT_VIEW, lost].map(isListed)).toEqual([true, false])
  })
})

describe('newsSitemap', () => {
  const at = (iso: string) => ({ day: iso.slice(0, 10), time: iso.slice(11, 16), iso })
  const xml =
    newsSitemap(SITE, [
      article('frais', { published: at('2025-06-19T13:00:00+02:00'), title: 'L’IA\u202f: & vite\u202f?' }),
      article('hier', { published: at('2025-06-17T14:00:00+02:00') }),
    ]) ?? ''

  it('has what Google requires for each article', () => {
    expect(xml).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://journal.example/essai/articles/frais/</loc><news:news><news:publication><news:name>Lire aussi</news:name><news:language>fr</news:language></news:publication><news:publication_date>2025-06-19T13:00:00+02:00</news:publication_date><news:title>L’IA : &amp; vite ?</news:title></news:news></url>
      <url><loc>https://journal.example/essai/articles/hier/</loc><news:news><news:publication><news:name>Lire aussi</news:name><news:language>fr</news:language></news:publication><news:publication_date>2025-06-17T14:00:00+02:00</news:publication_date><news:title>Le contrat : 200 000 dollars &amp; &lt;rien&gt; ?</news:title></news:news></url>
      </urlset>
      "
    `)
  })

  it('is valid for sitemaps.org and for Google News', async () => {
    expect(await sitemapErrors(xml)).toEqual([])
    expect(await sitemapErrors(xml.replace(/<news:publication>.*?<\/news:publication>/, ''))).not.toEqual([])
  })
})

describe('robots', () => {
  it('allows everything and names the sitemaps', () => {
    expect(robots(SITE, true)).toMatchInlineSnapshot(`
      "User-agent: *
      Allow: /

      Sitemap: https://journal.example/essai/sitemap.xml
      Sitemap: https://journal.example/essai/sitemap-actualites.xml
      "
    `)
  })
})
