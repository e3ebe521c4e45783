import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { builtPages, readPage } from './edition'
import { inPaper, openReader, tabTo } from './reader'

const START = '/articles/flac-mp3-ce-qui-est-garde-ce-qui-est-jete/'
const MIDJOURNEY = '/articles/midjourney-v1-creation-video/'

it.each([true, false])(
  'follows three « Lire aussi » in a row by keyboard, then comes back (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const { page, complaints } = await openReader({ javaScriptEnabled })
    await page.goto(START)
    const visited = [START]
    for (let step = 0; step < 3; step += 1) {
      const next = await firstNew(page, visited)
      await tabTo(page, `.recommendations a[href$="${next}"]`)
      await page.keyboard.press('Enter')
      await page.waitForURL(`**${next}`)
      visited.push(next)
    }
    for (const address of visited.slice(0, -1).reverse()) {
      await page.goBack()
      await page.waitForURL(`**${address}`)
      expect(await page.locator('h1').count()).toBe(1)
    }
    expect(complaints).toEqual([])
  },
)

it('ends no article without a way on, and says why each one', async () => {
  const { page } = await openReader({ javaScriptEnabled: false })
  for (const address of articles()) {
    await page.goto(address)
    const reasons = await page.locator('.recommendations li .reason').allInnerTexts()
    expect(reasons.length, address).toBeGreaterThan(0)
    expect(reasons.length, address).toBe(await page.locator('.recommendations li').count())
    expect(
      reasons.filter((reason) => reason.trim() === ''),
      address,
    ).toEqual([])
  }
})

it('announces what the article at the other end brings', async () => {
  const { page } = await openReader({ javaScriptEnabled: false })
  await page.goto(MIDJOURNEY)
  const link = page.locator('.readalso').getByRole('link', { name: /^L’explication\s: Ce que fait un modèle vidéo/ })
  expect(await link.count()).toBe(1)
  expect(await link.locator('.role').isVisible()).toBe(true)
})

it('reaches every article from the map of the paper', async () => {
  const { page } = await openReader({ javaScriptEnabled: false })
  await page.goto('/')
  await page.locator('footer a[href$="/plan/"]').click()
  await page.waitForURL('**/plan/')
  const links = await page.locator('main a[href*="/articles/"]').all()
  const reached = new Set(await Promise.all(links.map(async (link) => inPaper(await link.getAttribute('href')))))
  expect(articles().filter((path) => !reached.has(path))).toEqual([])
})

/** Former addresses only lead on. */
function articles(): string[] {
  const folder = inject('outDir')
  return builtPages(folder).filter(
    (path) => path.startsWith('/articles/') && !readPage(folder, path).includes('http-equiv="refresh"'),
  )
}

/** The first article of the closing list where this reader has not been yet. */
async function firstNew(page: Page, visited: readonly string[]): Promise<string> {
  const links = await page.locator('.recommendations h3 a').all()
  const addresses = await Promise.all(links.map(async (link) => inPaper(await link.getAttribute('href'))))
  const next = addresses.find((address) => !visited.includes(address))
  if (!next) throw new Error(`nothing new to read after ${page.url()}`)
  return next
}
