import { text } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { faultsInViews } from './axe'
import { openReader, tabTo } from './reader'

const OPENAI = '/articles/openai-contrat-200-millions-pentagone/'
const SPOTIFY = '/articles/spotify-audio-sans-perte-a-quoi-s-attendre/'
const KEEP = 'save-article button'

it('saves two articles, reads one, removes it and restores it, by keyboard alone', async () => {
  const { page, complaints } = await openReader()
  await keep(page, OPENAI)
  await keep(page, SPOTIFY)
  await page.keyboard.press('End')
  await page.waitForTimeout(1000)
  await openReadingList(page)
  expect(await lines(page)).toEqual([expect.stringMatching(/^Spotify.*Lu$/), expect.stringMatching(/^OpenAI.*À lire$/)])
  expect(await page.locator('[data-part="total"]').textContent()).toMatch(/^Deux\sarticles, \d+\sminutes\.$/)

  await tabTo(page, '[data-part="remove"]')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Remettre')
  expect(await lines(page)).toHaveLength(1)
  await page.keyboard.press('Enter')
  expect(await page.locator(':focus').getAttribute('href')).toMatch(new RegExp(`${SPOTIFY}$`))
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${SPOTIFY}`)
  expect(await page.locator(KEEP).getAttribute('aria-pressed')).toBe('true')
  expect(complaints).toEqual([])
})

it('follows another tab', async () => {
  const { page, complaints } = await openReader()
  await keep(page, OPENAI)
  const other = await page.context().newPage()
  await other.goto('/pile/')
  await page.locator(KEEP).click()
  await other.locator('[data-part="gone"]').waitFor()
  await other.locator('[data-part="back"]').click()
  await page.locator(`${KEEP}[aria-pressed="true"]`).waitFor()
  expect(complaints).toEqual([])
})

it('exports the list as files, and imports one into another browser', async () => {
  const { page, complaints } = await openReader()
  await keep(page, OPENAI)
  await keep(page, SPOTIFY)
  await openReadingList(page)
  expect(await saved(page, 'Exporter en Markdown')).toMatch(
    /^# Pile à lire.*\n\n- \[ \] \[Spotify.*\n- \[ \] \[OpenAI.*\n$/,
  )
  const json = await saved(page, 'Exporter en JSON')
  expect(complaints).toEqual([])

  const { page: elsewhere, complaints: others } = await openReader()
  await elsewhere.goto('/pile/')
  const buffer = Buffer.from(json)
  await elsewhere.locator('input[type=file]').setInputFiles({ name: 'pile.json', mimeType: 'application/json', buffer })
  await elsewhere.getByText('Deux articles ajoutés à la pile.').waitFor()
  expect(await lines(elsewhere)).toEqual(await lines(page))
  expect(others).toEqual([])
})

it('shows a message when the browser stores nothing', async () => {
  const { page, complaints } = await openReader()
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.goto(OPENAI)
  await page.locator(KEEP).click()
  await page.getByText('Ce navigateur refuse de garder des articles.').waitFor()
  expect(await page.locator(KEEP).getAttribute('aria-pressed')).toBe('false')
  await page.goto('/pile/')
  expect(await page.getByText('Rien dans la pile').isVisible()).toBe(true)
  expect(complaints).toEqual([])
})

it('explains that it needs JavaScript, and shows no useless button', async () => {
  const { page } = await openReader({ javaScriptEnabled: false })
  await page.goto(OPENAI)
  expect(await page.locator(KEEP).isVisible()).toBe(false)
  expect(await page.getByRole('link', { name: 'Partager' }).getAttribute('href')).toMatch(/^mailto:\?subject=OpenAI/)
  await page.goto('/pile/')
  expect(await page.locator('noscript p').first().isVisible()).toBe(true)
  expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0)
  await page.locator('main').getByRole('link', { name: 'Archives' }).click()
  await page.getByRole('heading', { level: 1, name: 'Archives' }).waitFor()
})

it('passes axe with a list that is empty, filled, and restored', async () => {
  const { page } = await openReader()
  await page.goto('/pile/')
  expect(await faultsInViews(page)).toEqual([])
  for (const article of [OPENAI, SPOTIFY]) await keep(page, article)
  expect(await faultsInViews(page)).toEqual([])
  await openReadingList(page)
  expect(await faultsInViews(page)).toEqual([])
  await page.locator('[data-part="remove"]').first().click()
  expect(await faultsInViews(page)).toEqual([])
})

async function keep(page: Page, article: string) {
  await page.goto(article)
  await tabTo(page, KEEP)
  await page.keyboard.press('Enter')
  await page.locator(`${KEEP}[aria-pressed="true"]`).waitFor()
}

async function openReadingList(page: Page) {
  await page.locator('header').getByRole('link', { name: 'Pile à lire' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/pile/')
}

/** Title and progress of each article on the list. */
function lines(page: Page): Promise<string[]> {
  return page
    .locator('reading-list li article')
    .filter({ visible: true })
    .evaluateAll((articles) =>
      articles.map((article) =>
        ['title', 'progress'].map((name) => article.querySelector(`[data-part="${name}"]`)?.textContent).join(' '),
      ),
    )
}

/** The content of the file that a button downloads. */
async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return text(await download.createReadStream())
}
