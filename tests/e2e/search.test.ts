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

it('answers as one types, and puts the question in the address', async () => {
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

it('goes through the results by keyboard, and back', async () => {
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

it('narrows the results, keeps what was chosen in the address, and sorts by date', async () => {
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

it('helps when there is nothing', async () => {
  const { page } = await search('windsruf')
  expect(await status(page)).toBe('Aucun résultat pour «\u00a0windsruf\u00a0».')
  await page.getByRole('link', { name: 'windsurf' }).click()
  await page.locator('[data-part="results"] mark').first().waitFor()
  await page.getByRole('searchbox').fill('xyzxyz')
  await expect.poll(() => status(page)).toContain('Aucun résultat')
  expect(await page.locator('[data-part="elsewhere"] a').count()).toBeGreaterThan(2)
})

it('leads elsewhere without JavaScript', async () => {
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

it('fetches nothing to search before it is asked to, and nothing on other pages', async () => {
  const { page } = await openReader()
  const fetched: string[] = []
  page.on('request', (request) => request.url().endsWith('.bin') && fetched.push(request.url()))
  await page.goto('/', { waitUntil: 'networkidle' })
  await page.goto('/recherche/', { waitUntil: 'networkidle' })
  expect(fetched).toEqual([])
  await page.getByRole('searchbox').focus()
  await expect.poll(() => fetched.length).toBeGreaterThan(0)
})

it.each(['openai', 'windsruf'])('leaves axe nothing to say of the answer to « %s »', async (question) => {
  const { page } = await search(question)
  expect(await faultsInViews(page)).toEqual([])
})
