import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { GRAPH } from '../feeds/schema'
import { sitemapErrors } from '../feeds/sitemap-schema'
import { builtFiles, builtPages, readPage } from './edition'

const files = builtFiles('out')
const pages = builtPages('out')
/** Pages without content until a reader acts. */
const unlisted = ['/pile/', '/fil/']
const articles = pages.filter((address) => address.startsWith('/articles/'))
const read = (path: string) => readFileSync(join('out', path), 'utf8')

/** The declared origin of the paper. */
const HOME = /<link rel="canonical" href="(https?:\/\/[^"]*)\/"/.exec(readPage('out', '/'))?.[1] ?? ''
const inPaper = (url: string) => decodeURI(url.slice(HOME.length))
const isBuilt = (address: string) => existsSync(join('out', address.endsWith('/') ? `${address}index.html` : address))

describe('feeds', () => {
  it('are published in three formats for the paper and for every list', () => {
    const lists = pages.filter((address) => /^\/(rubriques|auteurs|dossiers|sujets)\/./.test(address))
    const expected = ['/', ...lists].flatMap((page) => ['atom.xml', 'rss.xml', 'feed.json'].map((file) => page + file))
    const feeds = files.filter((path) => /(^|\/)(atom\.xml|rss\.xml|feed\.json)$/.test(path)).map((path) => `/${path}`)
    expect(feeds.sort()).toEqual(expected.sort())
  })

  it.each(files.filter((path) => path.endsWith('atom.xml')))('%s is read back whole', (path) => {
    const { entries = [], links, updated } = parseAtomFeed(read(path))
    expect(links?.find(({ rel }) => rel === 'self')?.href).toBe(`${HOME}/${path}`)
    expect(Date.parse(updated ?? '')).toBeGreaterThan(0)
    for (const { id, links: own, content, summary } of entries) {
      const url = own?.find(({ rel }) => rel === 'alternate')?.href ?? ''
      expect(id).toMatch(/^(?:urn:uuid:|https?:)/)
      expect(articles).toContain(inPaper(url))
      expect(content?.value?.length).toBeGreaterThan(500)
      expect(content?.value).not.toMatch(/ (?:href|src)="(?!https?:|mailto:|tel:)/)
      expect(summary?.value).toContain(`href="${url}"`)
    }
  })

  it.each(files.filter((path) => path.endsWith('rss.xml')))('%s is read back whole', (path) => {
    const { items = [], link } = parseRssFeed(read(path))
    expect(isBuilt(inPaper(link ?? ''))).toBe(true)
    for (const { link: url = '', guid, pubDate = '', enclosures = [] } of items) {
      expect(articles).toContain(inPaper(url))
      expect(guid?.isPermaLink).toBe(guid?.value === url)
      expect(pubDate).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/)
      for (const { url = '', length } of enclosures) expect(length).toBe(statSync(join('out', inPaper(url))).size)
    }
  })

  it.each(files.filter((path) => path.endsWith('feed.json')))('%s is read back whole', (path) => {
    const { items = [], feed_url } = parseJsonFeed(read(path))
    expect(feed_url).toBe(`${HOME}/${path}`)
    for (const { url = '', image } of items) {
      expect(articles).toContain(inPaper(url))
      if (image) expect(isBuilt(inPaper(image))).toBe(true)
    }
  })
})

describe('sitemaps', () => {
  const parts = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => inPaper(url))

  it('list every page that search engines may list, once, and nothing else', () => {
    const listed = parts.flatMap((part) => [...read(part).matchAll(/<url><loc>(.*?)<\/loc>/g)])
    const found = pages.filter((address) => !unlisted.includes(address))
    expect(listed.map(([, url = '']) => inPaper(url)).sort()).toEqual(found.sort())
    for (const address of unlisted) expect(readPage('out', address)).toContain('<meta name="robots" content="noindex')
  })

  it.each(parts)('%s is accepted by its schema', async (part) => {
    expect(await sitemapErrors(read(part))).toEqual([])
  })
})

describe('metadata', () => {
  it('has structured data that fits our schema, except on pages that the browser fills in', () => {
    for (const address of pages.filter((page) => !['/pile/', '/fil/'].includes(page))) {
      const data = [...readPage('out', address).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
      expect(data.length, address).toBeGreaterThan(0)
      for (const [, json = ''] of data) expect(GRAPH.safeParse(JSON.parse(json)).error?.issues, address).toBeUndefined()
    }
  })

  it('gives search engines the picture of an article in three shapes', async () => {
    let pictures = 0
    for (const address of articles) {
      const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(readPage('out', address)) ?? []
      const [whole, ...crops] = JSON.parse(json)['@graph'][0].image.slice(0, -1)
      if (!whole) continue
      pictures += 1
      const sizes = await Promise.all(crops.map((url: string) => sharp(join('out', inPaper(url))).metadata()))
      expect(sizes.map(({ width, height }) => (width / height).toFixed(2))).toEqual(['1.78', '1.33', '1.00'])
    }
    expect(pictures).toBeGreaterThan(1)
  })

  it('has one canonical address on every page', () => {
    for (const address of pages) {
      const html = readPage('out', address)
      expect(html, address).toContain(`<link rel="canonical" href="${HOME}${address}"`)
      expect(html, address).toContain(`property="og:url" content="${HOME}${address}"`)
    }
  })

  it('has a share card for each article: 1200 × 630, under 600 kB', async () => {
    for (const address of articles) {
      const [, url = ''] = /property="og:image" content="([^"]*)"/.exec(readPage('out', address)) ?? []
      const file = join('out', inPaper(url))
      expect(await sharp(file).metadata(), address).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
      expect(statSync(file).size, address).toBeLessThan(600_000)
    }
  })

  it('links to published files: feeds, manifest, icons, oEmbed, search', () => {
    for (const address of pages) {
      const links = [
        ...readPage('out', address).matchAll(/<link rel="(?:alternate|search|manifest|icon|apple-touch-icon)"[^>]*>/g),
      ]
      expect(links.length, address).toBeGreaterThanOrEqual(7)
      for (const [link] of links) {
        const [, url = ''] = /href="([^"]*)"/.exec(link) ?? []
        expect(isBuilt(inPaper(url.startsWith('/') ? HOME + url : url)), link).toBe(true)
      }
    }
  })
})
