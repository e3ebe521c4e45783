import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'

let browser: Browser | undefined

/**
 * A page in a fresh context of the shared browser. `complaints` collects CSP violations and console
 * errors; a journey expects none.
 */
export async function openReader(options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  browser ??= await chromium.connect(inject('browser'))
  const context = await browser.newContext({
    baseURL: inject('origin'),
    viewport: { width: 1440, height: 900 },
    // A journey navigates before view transitions end, which Chromium reports as an error.
    reducedMotion: 'reduce',
    ...options,
  })
  context.on('page', livesInPaper)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  return { page, complaints }
}

const PAPER = () => inject('origin')
const BASE_PATH = () => new URL(PAPER()).pathname.replace(/\/$/, '')

/** An address as the paper writes it, `/articles/a/`, from a link of a built page. */
export function inPaper(href: string | null): string {
  return (href ?? '').slice(BASE_PATH().length)
}

/** Opens addresses relative to the paper's root, whatever its base path. */
function livesInPaper(page: Page): void {
  const goto = page.goto.bind(page)
  page.goto = (address, options) => goto(address.startsWith('/') ? PAPER() + address : address, options)
}

/**
 * Presses Tab until the focused element matches the selector; fails after as many stops as a long
 * page has.
 */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < 200; stops += 1) {
    await page.keyboard.press('Tab')
    const reached = await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
    if (reached) return
  }
  throw new Error(`Tab never reached ${selector} on ${page.url()}`)
}
