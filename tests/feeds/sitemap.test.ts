// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { robots } from '../../lib/feeds/robots'
import { sitemap } from '../../lib/feeds/sitemap'
import { SITE } from './paper'

const SCHEMA = readFileSync('node_modules/sitemap/schema/sitemap.xsd', 'utf8')

const XML = sitemap(SITE, [
  { address: '/', lastmod: { day: '2025-06-17', time: '18:30', iso: '2025-06-17T18:30:00+02:00' } },
  { address: '/articles/a/', lastmod: { day: '2025-12-01', iso: '2025-12-01' } },
  { address: '/sujets/r&d-l’été/' },
])

describe('sitemap', () => {
  it('lists pages by their whole address, with the day of their text', () => {
    expect(XML).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>https://journal.example/essai/</loc><lastmod>2025-06-17T18:30:00+02:00</lastmod></url>
      <url><loc>https://journal.example/essai/articles/a/</loc><lastmod>2025-12-01T00:00:00+01:00</lastmod></url>
      <url><loc>https://journal.example/essai/sujets/r&amp;d-l%E2%80%99%C3%A9t%C3%A9/</loc></url>
      </urlset>
      "
    `)
  })

  it('is a sequence of url, loc and lastmod', () => {
    const { documentElement } = new DOMParser().parseFromString(XML, 'application/xml')
    expect([...documentElement.children].map(({ children }) => [...children].map(({ tagName }) => tagName))).toEqual([
      ['loc', 'lastmod'],
      ['loc', 'lastmod'],
      ['loc'],
    ])
  })

  it('is valid for sitemaps.org', async () => {
    expect(await isValid(XML)).toBe(true)
    expect(await isValid(XML.replace(/<loc>.*?<\/loc>/, ''))).toBe(false)
  })

  it('leaves out files, and pages that are not to be found by a search', () => {
    expect(sitemap(SITE, [{ address: '/atom.xml' }, { address: '/404/' }, { address: '/recherche/' }])).not.toContain(
      '<url>',
    )
  })
})

describe('robots', () => {
  it('opens everything and names the sitemap', () => {
    expect(robots(SITE)).toMatchInlineSnapshot(`
      "User-agent: *
      Allow: /

      Sitemap: https://journal.example/essai/sitemap.xml
      "
    `)
  })
})

async function isValid(xml: string): Promise<boolean> {
  return (await validateXML({ xml, schema: SCHEMA })).valid
}
