import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openReader } from './reader'

const OPENAI = '/articles/openai-contrat-200-millions-pentagone/'

/** Features that a browser, its user or a network may deny to our scripts. */
const REFUSALS: Record<string, (page: Page) => Promise<unknown>> = {
  'storage is refused': (page) =>
    page.addInitScript(() => {
      const get = () => {
        throw new DOMException('refused', 'SecurityError')
      }
      for (const name of ['localStorage', 'sessionStorage', 'caches']) Object.defineProperty(window, name, { get })
    }),
  'the window is private, without workers or copies': (page) =>
    page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
      Reflect.deleteProperty(window, 'caches')
    }),
  'storage is full': (page) =>
    page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
      Storage.prototype.setItem = refuse
      Cache.prototype.put = async () => refuse()
      CacheStorage.prototype.open = async () => refuse()
    }),
  'storage holds nonsense': (page) =>
    page.addInitScript(() => {
      const nonsense = '[{"slug":"../../x","at":"hier","title":7},null,"<b>"]'
      for (const key of ['/pile:1', '/lectures:1', 'reader-settings']) localStorage.setItem(key, nonsense)
      sessionStorage.setItem('/fil:1', nonsense)
    }),
  'nothing has a voice': (page) =>
    page.addInitScript(() => {
      Reflect.deleteProperty(window, 'speechSynthesis')
    }),
  'the browser lacks recent features': (page) =>
    page.addInitScript(() => {
      const names = ['PerformanceObserver', 'ResizeObserver', 'IntersectionObserver', 'matchMedia', 'HTMLDialogElement']
      for (const name of [...names, 'Highlight']) Reflect.deleteProperty(window, name)
      Reflect.deleteProperty(CSS, 'highlights')
    }),
  'elements cannot be defined': (page) =>
    page.addInitScript(() => {
      Reflect.deleteProperty(window, 'customElements')
    }),
  'nothing can be copied': (page) =>
    page.addInitScript(() => {
      for (const name of ['clipboard', 'share']) Reflect.deleteProperty(Navigator.prototype, name)
    }),
  'every script is blocked': (page) => page.route('**/assets/*.js', (route) => route.abort()),
  'the scripts that a press asks for are blocked': (page) =>
    page.route('**/assets/*.js', async (route, request) => {
      const html = await page.content().catch(() => '')
      const isOfPage = html.includes(new URL(request.url()).pathname) || !html.includes('id="texte"')
      await (isOfPage ? route.continue() : route.abort())
    }),
}

it.each(Object.entries(REFUSALS))('when %s, pages work without a message', async (_, refuse) => {
  const { page, complaints } = await openReader()
  await refuse(page)
  await page.goto(OPENAI)
  const text = await page.locator('#texte').textContent()
  expect(text).toContain('OpenAI Public Sector LLC')
  for (const name of ['Garder', 'Partager', 'Écouter']) {
    const button = page.getByRole('button', { name, exact: true })
    if (await button.isVisible()) await button.click()
  }
  await page.locator('.article-picture img').click()
  await page.keyboard.press('Escape')
  await page.getByText('OpenAI Public Sector LLC').selectText()
  await page.goto('/pile/')
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  await page.goto('/recherche/?q=openai')
  await page.goto(OPENAI)
  expect(await page.locator('#texte').textContent()).toBe(text)
  // Chromium reports the files that this test blocks.
  expect(complaints.filter((line) => !line.includes('net::ERR_FAILED'))).toEqual([])
})
