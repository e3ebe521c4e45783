import { expect, inject, it } from 'vitest'
import { inPaper, openReader, tabTo } from './reader'

const OPENAI = '/articles/openai-contrat-200-millions-pentagone/'
const OTHERS = [
  '/articles/spotify-audio-sans-perte-a-quoi-s-attendre/',
  '/articles/midjourney-v1-creation-video/',
  '/articles/anthropic-windsurf-openai/',
]

it.each([true, false])(
  'reads the OpenAI article and follows each « Lire aussi » by keyboard (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const { page, complaints } = await openReader({ javaScriptEnabled })
    await page.goto('/')
    await page.locator('h2 a, h3 a').filter({ hasText: 'OpenAI' }).first().click()
    await page.waitForURL(`**${OPENAI}`)
    for (const other of OTHERS) {
      await tabTo(page, `main .readalso a[href$="${other}"]`)
      await page.keyboard.press('Enter')
      await page.waitForURL(`**${other}`)
      expect(await page.locator('h1').count()).toBe(1)
      await page.goBack()
      await page.waitForURL(`**${OPENAI}`)
    }
    expect(complaints).toEqual([])
  },
)

it('reaches each of the four articles from each of them by « Lire aussi » alone', async () => {
  const { page } = await openReader()
  for (const start of [OPENAI, ...OTHERS]) {
    const seen = new Set([start])
    for (const address of seen) {
      await page.goto(address)
      const links = await page.locator('main .readalso a[href*="/articles/"], main .ending a[href*="/articles/"]').all()
      for (const link of links) seen.add(inPaper(await link.getAttribute('href')))
      expect(links.length, `${address} is a dead end`).toBeGreaterThan(0)
    }
    expect([...seen]).toEqual(expect.arrayContaining([OPENAI, ...OTHERS]))
  }
})

it('links from an article to the index of subjects, with the counts of the lists', async () => {
  const { page } = await openReader({ javaScriptEnabled: false })
  await page.goto(OPENAI)
  await page.locator('main a[rel=tag]').first().click()
  await page.locator('main .breadcrumb a').last().click()
  await page.waitForURL('**/sujets/')
  const entry = page.locator('main .letter li').first()
  const count = Number.parseInt((await entry.locator('.meta').textContent()) ?? '', 10)
  await entry.locator('a').click()
  expect(await page.locator('main .rows > li').count()).toBe(count)
})

it.each(['/rubriques/', '/auteurs/', '/dossiers/', '/archives/2025/'])(
  'links from the footer or the archives to %s, and on to a page below it',
  async (index) => {
    const { page } = await openReader({ javaScriptEnabled: false })
    await page.goto(index.startsWith('/archives/') ? '/archives/' : OPENAI)
    await page.locator(`:is(main, footer) a[href$="${index}"]`).last().click()
    await page.waitForURL(`**${index}`)
    await page.locator('main section a').first().click()
    await page.waitForURL(`**${index}*/`)
    await page.locator('main .breadcrumb a').last().click()
    await page.waitForURL(`**${index}`)
  },
)

it('answers an unknown address with the 404 page and its links', async () => {
  const { page } = await openReader()
  const response = await page.goto('/articles/nulle-part/')
  expect(response?.status()).toBe(404)
  expect(await page.locator('main a').count()).toBeGreaterThan(0)
})

/** Root-relative addresses in markup, style sheets or the manifest. */
const FROM_ROOT =
  /(?:(?:href|src|srcset|action)="|url\(["']?|"(?:id|src|url|scope|start_url)": "|, )(\/(?!\/)[^"' )]*)/g

it.each([
  '/',
  OPENAI,
  '/archives/',
  '/recherche/',
  '/pile/',
  '/fil/',
  '/plan/',
  '/rubriques/',
  '/auteurs/',
  '/dossiers/',
  '/sujets/',
  '/archives/2025/',
  '/404.html',
  '/manifest.webmanifest',
  '/atom.xml',
])('keeps every address of %s inside the paper', async (address) => {
  const text = await (await fetch(inject('origin') + address)).text()
  const folder = `${new URL(inject('origin')).pathname.replace(/\/$/, '')}/`
  const addresses = [...text.matchAll(FROM_ROOT)].map(([, found = '']) => found)
  expect(addresses.length).toBeGreaterThan(0)
  expect(addresses.filter((found) => !found.startsWith(folder))).toEqual([])
})

it('fills the frame of every picture of the front page', async () => {
  const { page } = await openReader()
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/')
    const frames = await page
      .locator('main .media')
      .evaluateAll((medias) => medias.map((media) => [media.clientWidth, media.querySelector('img')?.clientWidth]))
    expect(frames.length).toBeGreaterThan(0)
    for (const [frame, picture] of frames) expect(picture, `at ${width} px`).toBe(frame)
  }
})
