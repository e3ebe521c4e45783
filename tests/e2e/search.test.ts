import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { faultsInViews } from './axe'
import { openReader } from './reader'

const titles = (page: Page) => page.locator('[data-part="results"] h2').allTextContents()
const status = (page: Page) => page.locator('[data-part="status"]').textContent()

async function search(question: string, options: Parameters<typeof openReader>[0] = {}) {
  const reader = await openReader(options)
  await reader.page.goto(`/recherche/?${new URLSearchParams({ q: question })}`)
  await reader.page.locator('[data-part="status"]:not(:empty)').waitFor()
  return reader
}

it('answers while typing, and puts the query in the address', async () => {
  const { page, complaints } = await openReader()
  await page.goto('/')
  await page.getByRole('link', { name: 'Rechercher' }).click()
  await page.getByRole('searchbox').pressSequentially('windsurf')
  await page.locator('[data-part="results"] mark').first().waitFor()
  await page.waitForURL('**/recherche/?q=windsurf')
  expect(await status(page)).toMatch(/^\d+\srésultats, classés par pertinence$/)
  await page.reload()
  await page.locator('[data-part="results"] mark').first().waitFor()
  expect(complaints).toEqual([])
})

it.each([
  ['etats unis', /^États?$/],
  ['oeuvre', /^œuvres$/],
  ["d'oeuvre", /^œuvres$/],
  ['OPENAI', /^OpenAI$/],
  ['modele', /^modèles?$/i],
])('finds « %s » and shows it as it is written', async (question, written) => {
  const { page } = await search(question)
  const marks = page.locator('[data-part="results"] li').first().locator('mark')
  await marks.first().waitFor()
  expect(await marks.first().textContent()).toMatch(written)
})

it('moves through the results by keyboard, and back', async () => {
  const { page } = await search('openai')
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  const [first = '', second = ''] = await titles(page)
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe(first)
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe(second)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/articles/**')
  expect(await page.locator('h1').textContent()).toBe(first)
})

it('filters the results, keeps the filters in the address, and sorts by date', async () => {
  const { page, complaints } = await search('openai')
  const all = (await titles(page)).length
  const choice = page.locator('.facet label').first()
  const left = Number(await choice.locator('span').last().textContent())
  await choice.click()
  await page.waitForURL('**&rubrique=**')
  await expect.poll(async () => (await titles(page)).length).toBe(left)
  expect(left).toBeLessThan(all)
  await page.reload()
  await expect.poll(async () => (await titles(page)).length).toBe(left)
  expect(await page.locator('.facet input').first().isChecked()).toBe(true)
  await page.locator('select').selectOption('date')
  await page.waitForURL('**&tri=date')
  await expect.poll(() => status(page)).toContain('du plus récent')
  expect(complaints).toEqual([])
})

it('helps when nothing is found', async () => {
  const { page } = await search('windsruf')
  expect(await status(page)).toBe('Aucun résultat pour «\u00a0windsruf\u00a0».')
  await page.getByRole('link', { name: 'windsurf' }).click()
  await page.locator('[data-part="results"] mark').first().waitFor()
  await page.getByRole('searchbox').fill('xyzxyz')
  await expect.poll(() => status(page)).toContain('Aucun résultat')
  expect(await page.locator('[data-part="elsewhere"] a').count()).toBeGreaterThan(2)
})

it('links to other pages without JavaScript', async () => {
  const { page, complaints } = await openReader({ javaScriptEnabled: false })
  await page.goto('/recherche/')
  await page.locator('#q').fill('windsurf')
  await page.locator('#q').press('Enter')
  await page.waitForURL('**/recherche/?q=windsurf')
  expect(await page.locator('noscript').textContent()).toContain('JavaScript')
  await page.locator('[data-part="elsewhere"]').getByRole('link', { name: 'Archives' }).click()
  await page.waitForURL('**/archives/')
  expect(complaints).toEqual([])
})

it('fetches no index before a search, nor on other pages', async () => {
  const { page } = await openReader()
  const fetched: string[] = []
  page.on('request', (request) => request.url().endsWith('.bin') && fetched.push(request.url()))
  await page.goto('/', { waitUntil: 'networkidle' })
  await page.goto('/recherche/', { waitUntil: 'networkidle' })
  expect(fetched).toEqual([])
  await page.getByRole('searchbox').focus()
  await expect.poll(() => fetched.length).toBeGreaterThan(0)
})

it.each([390, 1366])('shifts nothing while results load, at %i px and a quarter of the speed', async (width) => {
  const { page } = await openReader({ viewport: { width, height: 800 } })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(() => {
    let moved = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved += 'value' in entry ? Number(entry.value) : 0
      document.documentElement.dataset.moved = String(moved)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/recherche/?q=openai')
  await page.locator('[data-part="results"] mark').first().waitFor()
  await page.waitForLoadState('networkidle')
  expect(Number((await page.locator('html').getAttribute('data-moved')) ?? 0)).toBeLessThanOrEqual(0.02)
})

it('restores the scroll position after going back', async () => {
  const { page } = await search('openai', { viewport: { width: 800, height: 500 } })
  const scrolled = () => page.evaluate(() => Math.round(scrollY))
  const last = page.locator('[data-part="results"] li').last().locator('[data-part="title"]')
  await last.scrollIntoViewIfNeeded()
  const [before, count] = [await scrolled(), (await titles(page)).length]
  expect(before).toBeGreaterThan(100)
  await last.click()
  await page.waitForURL('**/articles/**')
  await page.goBack()
  await expect.poll(async () => (await titles(page)).length).toBe(count)
  await expect.poll(async () => Math.abs((await scrolled()) - before)).toBeLessThanOrEqual(2)
})

it('proposes the page of a name', async () => {
  const { page } = await openReader()
  await page.goto('/recherche/')
  const section = page.locator('[data-part="elsewhere"] a[href*="/rubriques/"]').first()
  const [name, href] = [(await section.textContent()) ?? '', await section.getAttribute('href')]
  await page.goto(`/recherche/?${new URLSearchParams({ q: name.toUpperCase() })}`)
  const link = page.locator('[data-part="names"] a').first()
  expect(await link.getAttribute('href')).toBe(href)
  await page.goto('/recherche/?q=mai+2025')
  await page.locator('[data-part="names"]').getByRole('link', { name: 'Mai 2025' }).waitFor()
})

it('finds a phrase between quotation marks, and explains a query without words', async () => {
  const { page } = await search('openai')
  const [, second = ''] = await titles(page)
  await page.getByRole('searchbox').fill(`«\u00a0${second}\u00a0»`)
  await expect.poll(() => titles(page)).toEqual([second])
  await page.getByRole('searchbox').fill('?! …')
  await expect.poll(() => status(page)).toBe('Tapez au moins un mot ou un nombre.')
})

it('ends each excerpt after a whole word on a narrow screen', async () => {
  const { page } = await search('openai', { viewport: { width: 390, height: 5000 } })
  const passages = page.locator('[data-part="results"] [data-part="text"]')
  const ends = () =>
    passages.evaluateAll((all) =>
      all.filter((one) => one.scrollHeight > one.clientHeight).map((one) => one.textContent),
    )
  await expect.poll(ends).toEqual([])
  expect((await passages.allTextContents()).filter((text) => text.endsWith('…')).length).toBeGreaterThan(0)
})

it('shows the found words in forced colours', async () => {
  const { page } = await search('openai', { forcedColors: 'active' })
  const mark = page.locator('[data-part="results"] mark').first()
  await mark.waitFor()
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const found = await mark.evaluate((element) => getComputedStyle(element).backgroundColor)
  expect([paper, 'rgba(0, 0, 0, 0)']).not.toContain(found)
})

it('fetches at most 60 kB for a first page of results', async () => {
  const { page } = await openReader()
  await page.goto('/recherche/?q=openai')
  await page.locator('[data-part="results"] mark').first().waitFor()
  await page.waitForLoadState('networkidle')
  const bytes = await page.evaluate(() => {
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    return files.filter(({ name }) => name.endsWith('.bin')).reduce((sum, file) => sum + file.decodedBodySize, 0)
  })
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(60_000)
})

it.each(['openai', 'windsruf'])('passes axe with the results of « %s »', async (question) => {
  const { page } = await search(question)
  expect(await faultsInViews(page)).toEqual([])
})
