import { chromium } from 'playwright-core'
import { expect } from 'vitest'
import { ensureChromium, QUIET } from '../e2e/chromium'

/**
 * Visits a paper with an English interface: lists, search, a kept article, the trail, and offline
 * pages. `url` ends with a slash.
 */
export async function readInEnglish(
  url: string,
  { section, title, word }: Record<'section' | 'title' | 'word', string>,
) {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: QUIET })
  try {
    const context = await browser.newContext({ baseURL: url, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('response', (answer) => answer.status() >= 400 && complaints.push(`${answer.status()} ${answer.url()}`))
    await page.goto('./')
    await page.getByRole('link', { name: section }).first().click()
    await page.waitForURL('**/sections/**')
    await page.getByRole('link', { name: title }).first().click()
    await page.waitForURL('**/articles/**')
    await page.locator('save-article button').click()
    await page.locator('save-article button[aria-pressed="true"]').waitFor()
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.getByRole('link', { name: 'Search' }).first().click()
    await page.waitForURL('**/search/')
    await page.getByRole('searchbox').pressSequentially(word)
    await page.locator('[data-part="results"] mark').first().waitFor()
    await page.waitForURL(`**/search/?q=${word}`)
    await page.getByRole('link', { name: 'Reading list' }).first().click()
    await page.waitForURL('**/reading-list/')
    await page.getByRole('link', { name: title }).first().waitFor()
    await page.goto('site-map/')
    expect(complaints).toEqual([])
    await context.setOffline(true)
    await page.goto('reading-list/')
    await page.getByRole('link', { name: title }).first().click()
    await page.locator('.saved-notice').waitFor()
    await page.goto('topics/').catch(() => undefined)
    expect(await page.getByRole('link', { name: title }).first().isVisible()).toBe(true)
  } finally {
    await browser.close()
  }
}
