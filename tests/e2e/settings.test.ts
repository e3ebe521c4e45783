import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openReader } from './reader'

declare global {
  interface Window {
    seenFrames: string[]
  }
}

const ARTICLE = '/articles/openai-contrat-200-millions-pentagone/'
const OTHER = '/articles/midjourney-v1-creation-video/'

it.each([true, false])('applies every setting, and resets all of them (JavaScript: %s)', async (javaScriptEnabled) => {
  const { page, complaints } = await openReader({ javaScriptEnabled, colorScheme: 'light' })
  await page.goto(ARTICLE)
  const before = await seen(page)
  await choose(page, 'Sombre', 'Maximale', 'Hyperlisible', 'Étroite')
  const after = await seen(page)
  expect(after.paper).toBe('rgb(15, 17, 22)')
  expect(after.size / before.size).toBeCloseTo(1.44 * 0.9)
  expect(after.typeface).toContain('Atkinson Hyperlegible Next')
  expect(after.measure / after.size).toBeCloseTo(24, 1)
  await page.getByRole('button', { name: 'Rétablir' }).click()
  expect(await seen(page)).toEqual(before)
  expect(complaints).toEqual([])
})

it('keeps the choice on the next page, from its first paint', async () => {
  const { page, complaints } = await openReader({ colorScheme: 'light' })
  await page.goto(ARTICLE)
  await choose(page, 'Sombre', 'Petite', 'Instrument')
  const chosen = await seen(page)
  // Slow enough to be visible if the page did not wait for it.
  await page.route('**/reader-settings.*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await page.addInitScript(recordFrames)
  await page.goto(OTHER)
  const frames = await page.evaluate(() => window.seenFrames)
  expect(frames.length).toBeGreaterThan(0)
  expect(new Set(frames)).toEqual(new Set([`${chosen.paper} ${chosen.size}px`]))
  for (const word of ['Sombre', 'Petite', 'Instrument']) {
    expect(await page.getByRole('radio', { name: word, includeHidden: true }).isChecked()).toBe(true)
  }
  expect(complaints).toEqual([])
})

it('follows a choice made in another tab, or before going back', async () => {
  const { page } = await openReader({ colorScheme: 'light' })
  const other = await page.context().newPage()
  await other.goto(OTHER)
  await page.goto(ARTICLE)
  await page.goto('/')
  await choose(page, 'Sombre')
  await expect.poll(async () => (await seen(other)).paper).toBe('rgb(15, 17, 22)')
  await page.goBack()
  expect((await seen(page)).paper).toBe('rgb(15, 17, 22)')
  expect(await page.locator('meta[name="theme-color"]').first().getAttribute('content')).toBe('#0f1116')
})

it('opens, is used and closes from the keyboard', async () => {
  const { page } = await openReader()
  await page.goto(ARTICLE)
  const button = page.getByRole('button', { name: 'Réglages de lecture' })
  await button.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('auto')
  await page.keyboard.press('ArrowLeft')
  expect(await focused(page)).toBe('dark')
  // Enter would submit the form without a handler.
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  expect(await page.locator('#reglages').isVisible()).toBe(false)
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(page.url()).toMatch(new RegExp(`${ARTICLE}$`))
})

it('fetches the third typeface only for a reader who chose it', async () => {
  const { page } = await openReader()
  const fonts: string[] = []
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()))
  await page.goto(ARTICLE, { waitUntil: 'networkidle' })
  expect(fonts.filter((font) => font.includes('hyperlegible'))).toEqual([])
  await choose(page, 'Hyperlisible')
  await expect.poll(() => fonts.some((font) => font.includes('hyperlegible.'))).toBe(true)
})

async function choose(page: Page, ...words: string[]) {
  await page.getByRole('button', { name: 'Réglages de lecture' }).click()
  for (const word of words) await page.getByRole('radio', { name: word }).check()
}

/** The styles of an article that settings change. */
async function seen(page: Page) {
  return page.evaluate(() => {
    const prose = getComputedStyle(document.querySelector('.prose') ?? document.body)
    return {
      paper: getComputedStyle(document.body).backgroundColor,
      size: Number.parseFloat(prose.fontSize),
      typeface: prose.fontFamily,
      measure: Number.parseFloat(prose.width),
    }
  })
}

async function focused(page: Page) {
  return page.evaluate(() => document.activeElement?.getAttribute('value'))
}

/** Records the state of each frame before it is painted, from the first one. */
function recordFrames() {
  window.seenFrames = []
  const look = () => {
    const prose = document.querySelector('.prose')
    if (prose) {
      window.seenFrames.push(`${getComputedStyle(document.body).backgroundColor} ${getComputedStyle(prose).fontSize}`)
    }
    requestAnimationFrame(look)
  }
  look()
}
