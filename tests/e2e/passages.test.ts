import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, inject, it } from 'vitest'
import { faultsInViews } from './axe'
import { builtFiles } from './edition'
import { openReader, tabTo } from './reader'

const OPENAI = '/articles/openai-contrat-200-millions-pentagone/'
const TARGET = '/articles/spotify-audio-sans-perte-a-quoi-s-attendre/'
const ARROW = '.passage-arrow'
const OPEN = '.passage:popover-open'

it.each([true, false])(
  'opens a passage, closes it and follows it by keyboard (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const { page, complaints } = await openReader({ javaScriptEnabled })
    await page.goto(OPENAI)
    await tabTo(page, ARROW)
    await page.keyboard.press('Enter')
    const passage = page.locator(OPEN)
    await passage.waitFor()
    expect((await passage.textContent())?.length).toBeGreaterThan(150)
    await page.keyboard.press('Escape')
    expect(await passage.count()).toBe(0)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${TARGET}`)
    expect(complaints).toEqual([])
  },
)

it('names the article of each passage for screen readers', async () => {
  const { page } = await openReader()
  await page.goto(OPENAI)
  const name = /^Lire le passage\s: Spotify/
  await page.getByRole('button', { name }).click()
  expect(await page.locator(OPEN).getByRole('link', { name: 'Lire l’article' }).count()).toBe(1)
})

it('opens it beside the line if there is a margin, as a drawer on a phone', async () => {
  const { page } = await openReader()
  await page.goto(OPENAI)
  await page.locator(ARROW).first().click()
  const boxOf = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox()
    if (!box) throw new Error(`${selector} is not shown`)
    return box
  }
  const [beside, arrow, text] = [await boxOf(OPEN), await boxOf(ARROW), await boxOf('.prose > .text')]
  expect(beside.x).toBeGreaterThan(text.x + text.width)
  expect(Math.abs(beside.y - arrow.y)).toBeLessThan(24)
  await page.setViewportSize({ width: 390, height: 844 })
  const drawer = await boxOf(OPEN)
  expect(drawer).toMatchObject({ x: 0, width: 390 })
  expect(drawer.y + drawer.height).toBeCloseTo(844, 0)
})

it('passes axe while one is open', async () => {
  const { page } = await openReader()
  await page.goto(OPENAI)
  await page.locator(ARROW).first().click()
  expect(await faultsInViews(page)).toEqual([])
})

it('opens a note beside its line, and keeps its link in print', async () => {
  const { page } = await openReader({ javaScriptEnabled: false })
  await page.goto('/articles/other-transaction-agreement-achat-hors-droit-commun/')
  const call = page.getByRole('button', { name: 'Note 1', exact: true }).first()
  await call.focus()
  await page.keyboard.press('Enter')
  const note = page.locator('.note-popup:popover-open')
  const listed = (await page.locator('#note-1').textContent()) ?? ''
  expect(await note.textContent()).toBe(listed.replace(/(?:\s↩)+$/, ''))
  await page.keyboard.press('Escape')
  expect(await note.count()).toBe(0)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.note-call:visible').count()).toBe(0)
  expect(await page.locator('[role="doc-noteref"]').first().isVisible()).toBe(true)
})

it('prints none', async () => {
  const { page } = await openReader()
  await page.goto(OPENAI)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator(`${ARROW}:visible, .passage:visible`).count()).toBe(0)
})

it('costs at most 0.4 kB a link, six times a page, and is in pages only', () => {
  const folder = inject('outDir')
  for (const path of builtFiles(folder).filter((file) => /\.(?:html|xml|json|md)$/.test(file))) {
    const document = readFileSync(join(folder, path), 'utf8')
    const passages = document.match(PASSAGE) ?? []
    if (!path.endsWith('.html')) expect(passages, path).toEqual([])
    expect(passages.length, path).toBeLessThanOrEqual(6)
    if (passages.length === 0) continue
    const size = (html: string) => brotliCompressSync(html).length
    const cost = size(document) - size(document.replace(PASSAGE, ''))
    expect(cost, path).toBeLessThanOrEqual(400 * passages.length)
  }
})

const PASSAGE = /<button type="button" class="passage-arrow".*?<\/div>/gs
