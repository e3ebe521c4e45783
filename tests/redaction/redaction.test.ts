import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../desk/run'
import { ensureChromium, QUIET } from '../e2e/chromium'
import { ALL_BLOCKS, type Dev, startDev } from './dev'
import { fillPrivateFolder, pickPrivateFolder, takePrivateFolder } from './picked-folder'

const LEVEE = 'articles/2025/lire-une-levee-de-fonds.md'

let dev: Dev
let browser: Browser
let context: BrowserContext
let page: Page
beforeAll(async () => {
  dev = await startDev()
  browser = await chromium.launch({ executablePath: ensureChromium(), args: QUIET })
})
afterAll(async () => {
  await browser?.close()
  dev?.close()
})
beforeEach(async () => {
  await context?.close()
  context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1440, height: 3200 } })
  page = await context.newPage()
})

const file = (path: string) => join(dev.folder, 'content', path)
const at = (path: string) => new URL(path, dev.url).href

describe('npm run dev', () => {
  it('shows an error over the last sound version, and its correction, without a manual reload', async () => {
    const sound = readFileSync(file(LEVEE), 'utf8')
    await page.goto(at('articles/lire-une-levee-de-fonds/'))
    const title = await page.locator('h1').textContent()
    const other = await context.newPage()
    await other.goto(at('articles/midjourney-v1-creation-video/'))
    writeFileSync(file(LEVEE), `${sound}\nVoir [ceci](./nulle-part.md).\n`)
    const sheet = page.locator('#dev-errors[open]')
    await sheet.waitFor()
    expect(await sheet.textContent()).toContain('nulle-part')
    expect(await sheet.getByRole('link').first().getAttribute('href')).toMatch(/^vscode:.*fonds\.md:\d+:\d+$/)
    expect(await page.locator('h1').textContent()).toBe(title)
    await other.locator('#dev-errors:not([open])').waitFor()
    writeFileSync(file(LEVEE), sound)
    await page.locator('#dev-errors').waitFor({ state: 'detached' })
  })

  it('shows a draft with its mark, and lists it', async () => {
    expect(run('new', dev.folder, 'Un brouillon à voir').status).toBe(0)
    await page.goto(at('redaction/?q=brouillon+voir'))
    await page.getByRole('link', { name: 'Un brouillon à voir' }).click()
    expect(await page.locator('#dev-state').textContent()).toContain('Brouillon')
  })
})

describe('the editor', () => {
  it('writes an article in the usual form, and requests nothing from other sites', async () => {
    const foreign: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(dev.url) && !/^(?:blob|data):/.test(request.url())) foreign.push(request.url())
    })
    await openEditor()
    await page.goto(at('redaction/ecrire/#/collections/articles/new'))
    await fillForm()
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.waitForURL(/#\/collections\/articles$/)
    const written = await takePrivateFolder(page, dev.folder)
    const year = String(new Date().getFullYear())
    const path = `content/articles/${year}/l-ete-du-sans-perte.md`
    expect(written.sort()).toEqual([path, 'content/images/ondes-du-soir.webp'])
    expect(readFileSync(join(dev.folder, path), 'utf8').replace(/\d{4}-\d\d-\d\d/, 'AAAA-MM-JJ')).toBe(WRITTEN)
    expect(run('check', dev.folder)).toMatchObject({ status: 0 })
    expect(foreign).toEqual([])
    await page.goto(at('articles/l-ete-du-sans-perte/'))
    await page.getByRole('heading', { level: 1, name: 'L’été du sans-perte' }).waitFor()
  })

  it('shows each block in a form beside the page, and writes only changed lines', async () => {
    const before = readFileSync(file(ALL_BLOCKS), 'utf8')
    await openEditor()
    await page.goto(at(`redaction/ecrire/#/collections/articles/entries/2025/tous-les-blocs`))
    await page.frameLocator('iframe').frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor()
    expect(await field('body').locator('blockquote').count()).toBe(0)
    await field('title').locator('input').fill('Le quai, enfin')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.waitForURL(/#\/collections\/articles$/)
    expect(await takePrivateFolder(page, dev.folder)).toEqual([`content/${ALL_BLOCKS}`])
    expect(readFileSync(file(ALL_BLOCKS), 'utf8')).toBe(before.replace(/^title: .*$/m, 'title: Le quai, enfin'))
  })
})

/** Opens the editor on the newsroom in the browser's private folder. */
async function openEditor(): Promise<void> {
  await pickPrivateFolder(page)
  await page.goto(at('robots.txt'))
  await fillPrivateFolder(page, dev.folder)
  await page.goto(at('redaction/ecrire/'))
  await page.getByRole('button', { name: 'Travailler avec un dépôt local' }).click()
  await page.getByText('Ce que le FLAC garde').waitFor()
}

const field = (path: string) => page.locator(`[data-key-path="${path}"]`)

async function fillForm(): Promise<void> {
  await field('title').locator('input').fill('L’été du sans-perte')
  await field('description').locator('textarea').fill('Un chapô.')
  await field('section').getByText('Culture numérique').click()
  await field('authors').getByText('La rédaction').click()
  await field('image')
    .getByText(/^Ajouter/)
    .click()
  const picture = { name: 'Ondes du soir.webp', mimeType: 'image/webp', buffer: otherPicture() }
  await field('image.src').locator('input[type=file]').first().setInputFiles(picture)
  await field('image.alt').locator('input').fill('Des ondes.')
  await field('image.credit').locator('input').fill('Photo : Jeanne')
  const text = field('body').locator('[contenteditable=true]')
  await text.click()
  await text.pressSequentially('Un premier paragraphe.')
  await page.keyboard.press('Enter')
  await field('body').getByText('Insérer').click()
  await page.getByRole('menuitem', { name: 'Lire aussi' }).click()
  for (const title of [/FLAC garde/, /levée de fonds/]) {
    await field('body').getByRole('combobox').first().click()
    await page.getByRole('option', { name: title }).click()
  }
}

/** A picture that the demo lacks: the editor would offer an existing one instead. */
function otherPicture(): Buffer {
  return Buffer.concat([readFileSync(file('images/ondes.webp')), Buffer.from([0, 0])])
}

const WRITTEN = `---
title: L’été du sans-perte
description: Un chapô.
date: AAAA-MM-JJ
section: culture
authors: [redaction]
image:
  src: /images/ondes-du-soir.webp
  alt: Des ondes.
  credit: "Photo : Jeanne"
draft: true
---

Un premier paragraphe.

Lire aussi :

- [[flac-mp3-ce-qui-est-garde-ce-qui-est-jete]]
- [[lire-une-levee-de-fonds]]
`
