import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { serveEdition } from '../../lib/dev/serve-edition'
import { bundleWorkers, WITHDRAWN_WORKER } from '../../lib/html/element-scripts'
import { faults, faultsInViews } from './axe'
import { openReader } from './reader'

const OPENAI = '/articles/openai-contrat-200-millions-pentagone/'
const KEEP = 'save-article button'

it('stores no worker and no page before the reader saves an article', async () => {
  const { page } = await openReader()
  await page.goto(OPENAI)
  expect(await stored(page)).toEqual({ workers: 0, caches: [] })
})

it.each([390, 1440])('shows a saved article without a network, with the date of the copy (%i px)', async (width) => {
  const { page, complaints } = await openReader({ viewport: { width, height: 900 } })
  await keep(page)
  await page.reload()
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  expect(await page.locator('.saved-notice').count()).toBe(0)

  await page.context().setOffline(true)
  await page.reload()
  expect(await page.locator('.saved-notice').textContent()).toMatch(/^Version enregistrée le .+ à \d\d:\d\d/)
  expect(
    await page.locator('.article-picture img').evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBeGreaterThan(0)
  expect(await page.evaluate(() => document.fonts.check('1em Newsreader'))).toBe(true)
  expect(await page.locator(KEEP).getAttribute('aria-pressed')).toBe('true')
  // If a host forbids caching, the browser fails to load the favicon.
  expect(complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  await page.goto('/rubriques/')
  expect(await page.locator('.saved-notice').textContent()).toMatch(/^Sans réseau, cette page ne s’ouvre pas/)
  expect(await page.locator('reading-list li').count()).toBe(1)
  expect(await faults(page)).toEqual([])
})

it('opens an installed paper without a network, with nothing saved', async () => {
  const { page, complaints } = await openReader({ viewport: { width: 390, height: 900 } })
  await page.addInitScript(() => {
    const asked = window.matchMedia.bind(window)
    window.matchMedia = (query) => asked(query.includes('display-mode') ? 'all' : query)
  })
  await page.goto('/')
  await expect.poll(() => count(page, 'kept')).toBe(2)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  // A text is stored before its files; wait until none has arrived for half a second.
  let files = -1
  const isStill = async () => {
    const before = files
    files = await count(page, 'files')
    return files === before
  }
  await expect.poll(isStill, { interval: 500 }).toBe(true)
  await page.context().setOffline(true)
  await page.goto('/')
  expect(await page.locator('.saved-notice').textContent()).toMatch(/^Version enregistrée le /)
  expect(await faults(page)).toEqual([])
  await page.goto('/rubriques/')
  expect(await page.locator('reading-list').count()).toBe(1)
  expect(complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
})

it('removes the texts and the worker with the last article of the list', async () => {
  const { page, complaints } = await openReader()
  await keep(page)
  await page.goto('/pile/')
  await page.getByText(/^Enregistré le /).waitFor()
  expect(await page.locator('[data-stored="texts"] [data-part="size"]').textContent()).toMatch(/^\d+\sKo$/)
  expect(await faultsInViews(page)).toEqual([])
  await page.locator('[data-part="remove"]').click()
  await expect.poll(() => stored(page)).toEqual({ workers: 0, caches: [] })
  expect(complaints).toEqual([])
})

// The file is the same on every host, so one test is enough.
const isHere = new URL(inject('origin')).pathname === '/'

it.runIf(isHere)('is withdrawn by a published file, and the page still works', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'withdrawn-'))
  cpSync(inject('outDir'), outDir, { recursive: true })
  const site = await serveEdition({ outDir, port: 0 })
  const { page, complaints } = await openReader({ viewport: { width: 390, height: 900 } })
  await keep(page, site.url + OPENAI.slice(1))
  const worker = (await bundleWorkers(process.cwd())).get(WITHDRAWN_WORKER)?.code ?? ''
  writeFileSync(join(outDir, 'service-worker.js'), worker)
  // Editions for real servers also contain compressed files.
  for (const ending of ['.br', '.gz', '.zst']) rmSync(join(outDir, `service-worker.js${ending}`), { force: true })

  await page.reload()
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()))
  await expect.poll(() => stored(page)).toEqual({ workers: 0, caches: [] })
  expect(await page.locator('h1').isVisible()).toBe(true)
  expect(await faultsInViews(page)).toEqual([])
  await page.reload()
  expect(await page.locator('h1').isVisible()).toBe(true)
  expect(complaints).toEqual([])
  await site.close()
})

it('saves a whole series, and the articles that it proposes', async () => {
  const { page, complaints } = await openReader({ viewport: { width: 390, height: 900 } })
  await page.goto('/dossiers/ia-et-defense/')
  const articles = await page.locator('.thread h2').count()
  await page.getByRole('button', { name: 'Garder tout le dossier' }).click()
  await page.getByText('Dossier enregistré, lisible sans réseau.').waitFor()
  expect(await faultsInViews(page)).toEqual([])
  await expect.poll(() => count(page, 'around')).toBeGreaterThan(0)
  expect(await count(page, 'kept')).toBe(articles + 1)
  expect(complaints).toEqual([])
})

async function keep(page: Page, address = OPENAI) {
  await page.goto(address)
  await page.locator(KEEP).click()
  await page.getByText('Texte enregistré, lisible sans réseau.').waitFor()
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
}

function stored(page: Page) {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }))
}

function count(page: Page, kind: string) {
  return page.evaluate(async (wanted) => {
    const name = (await caches.keys()).find((each) => each.endsWith(`${wanted}:1`))
    return name === undefined ? 0 : (await (await caches.open(name)).keys()).length
  }, kind)
}
