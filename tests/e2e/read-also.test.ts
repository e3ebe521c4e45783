import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { faultsInViews } from './axe'
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
      await tabTo(page, `.ending a[href$="${next}"]`)
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

it('shows the trail from link to link, proposes nothing on it, and gives it an address', async () => {
  const { page, complaints } = await openReader()
  const walked = await walk(page, 4)
  const titles = await page.locator('reading-trail li').allInnerTexts()
  expect(titles).toHaveLength(walked.length)
  const offered = await page.locator('.ending h3 a').all()
  for (const card of offered) expect(walked).not.toContain(inPaper(await card.getAttribute('href')))
  await page.goBack()
  await page.waitForURL(`**${walked.at(-2)}`)
  expect(await page.locator('reading-trail [aria-current=page]').textContent()).toBe(titles.at(-2))

  await page.locator('reading-trail .button').click()
  await page.waitForURL(`**/fil/#${walked.map((address) => address.split('/')[2]).join(',')}`)
  expect(await shownTrail(page)).toEqual(titles)
  expect(await faultsInViews(page)).toEqual([])
  await page.locator('[data-part=keep]').click()
  await page.getByText('Cinq\u00a0articles ajoutés à la pile.').waitFor()
  await page.locator('[data-part=keep]').click()
  await page.getByText('Ces articles sont déjà dans la pile.').waitFor()

  // Another reader has only the address.
  const shared = await openReader()
  await shared.page.goto(`/fil/${new URL(page.url()).hash}`)
  expect(await shownTrail(shared.page)).toEqual(titles)
  expect([...complaints, ...shared.complaints]).toEqual([])
})

it('names the missing articles of a shared trail, and shows an empty one', async () => {
  const { page, complaints } = await openReader()
  await page.goto('/fil/#midjourney-v1-creation-video,nulle-part,../pile,<img src=x>')
  await page.getByText('Un article de ce fil n’est pas dans ce journal.').waitFor()
  expect(await shownTrail(page)).toHaveLength(1)
  await page.goto('/fil/#%00,../../')
  await page.getByText('Aucun fil pour le moment').waitFor()
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
})

it.each([
  ['poisoned', () => (Storage.prototype.getItem = () => '[{"slug":"<b>","title":{}},7]')],
  ['refused', () => Object.defineProperty(window, 'sessionStorage', { get: () => Reflect.get(window, 'no').storage })],
])('works without a message when storage is %s', async (_what, harm) => {
  const { page, complaints } = await openReader()
  await page.addInitScript(harm)
  await walk(page, 1)
  expect(await page.locator('.ending h3 a').count()).toBeGreaterThan(0)
  expect(await page.locator('reading-trail').isVisible()).toBe(false)
  await page.goto('/fil/')
  await page.getByText('Aucun fil pour le moment').waitFor()
  expect(complaints).toEqual([])
})

it('has no trail without JavaScript, and explains it', async () => {
  const { page } = await openReader({ javaScriptEnabled: false })
  await walk(page, 1)
  expect(await page.locator('reading-trail').isVisible()).toBe(false)
  await page.goto('/fil/#midjourney-v1-creation-video')
  expect(await page.locator('noscript p').first().isVisible()).toBe(true)
  expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0)
})

it('ends every article with links, each with its reason', async () => {
  const { page } = await openReader({ javaScriptEnabled: false })
  for (const address of articles()) {
    await page.goto(address)
    const reasons = await page.locator('.ending li .reason').allInnerTexts()
    expect(reasons.length, address).toBeGreaterThan(0)
    expect(reasons.length, address).toBe(await page.locator('.ending li').count())
    expect(
      reasons.filter((reason) => reason.trim() === ''),
      address,
    ).toEqual([])
  }
})

it('describes the article at the other end', async () => {
  const { page } = await openReader({ javaScriptEnabled: false })
  await page.goto(MIDJOURNEY)
  const link = page.locator('.readalso').getByRole('link', { name: /^L’explication\s: Ce que fait un modèle vidéo/ })
  expect(await link.count()).toBe(1)
  expect(await link.locator('.role').isVisible()).toBe(true)
})

it('reaches every article from the site map', async () => {
  const { page } = await openReader({ javaScriptEnabled: false })
  await page.goto('/')
  await page.locator('footer a[href$="/plan/"]').click()
  await page.waitForURL('**/plan/')
  const links = await page.locator('main a[href*="/articles/"]').all()
  const reached = new Set(await Promise.all(links.map(async (link) => inPaper(await link.getAttribute('href')))))
  expect(articles().filter((path) => !reached.has(path))).toEqual([])
})

/** The articles, without redirects from former addresses. */
function articles(): string[] {
  const folder = inject('outDir')
  return builtPages(folder).filter(
    (path) => path.startsWith('/articles/') && !readPage(folder, path).includes('http-equiv="refresh"'),
  )
}

/** Follows the first new card of each article, and returns the visited addresses. */
async function walk(page: Page, links: number): Promise<string[]> {
  await page.goto(START)
  const walked = [START]
  for (let step = 0; step < links; step += 1) {
    const next = await firstNew(page, walked)
    await page.locator(`.ending h3 a[href$="${next}"]`).click()
    await page.waitForURL(`**${next}`)
    walked.push(next)
  }
  return walked
}

/** The titles on `/fil/` after it has fetched them. */
async function shownTrail(page: Page): Promise<string[]> {
  await page.locator('whole-trail li').first().waitFor()
  return page.locator('whole-trail li h2').allInnerTexts()
}

/** The first article of the closing list that this reader has not visited. */
async function firstNew(page: Page, visited: readonly string[]): Promise<string> {
  const links = await page.locator('.ending h3 a').all()
  const addresses = await Promise.all(links.map(async (link) => inPaper(await link.getAttribute('href'))))
  const next = addresses.find((address) => !visited.includes(address))
  if (!next) throw new Error(`nothing new to read after ${page.url()}`)
  return next
}
