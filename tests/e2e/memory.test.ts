import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { faultsInViews } from './axe'
import { openReader } from './reader'

const OPENAI = '/articles/openai-contrat-200-millions-pentagone/'
const BAR = '.memory-bar'

it('stores nothing about an article that is only read', async () => {
  const { page } = await openReader()
  await page.goto(OPENAI)
  await readTo(page, 0.5)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  expect(await page.evaluate(() => performance.getEntriesByName('article-memory').length)).toBe(0)
})

it.each([390, 1440])('offers the place of a reader, and marks what has changed since (%i px)', async (width) => {
  const { page, complaints } = await openReader({ viewport: { width, height: 900 } })
  await noteReadings(page)
  await readTo(page, 0.6)
  await expect.poll(() => noted(page)).toContain('openai-contrat')
  await page.goto('/')

  await page.goto(OPENAI)
  await page
    .locator(BAR)
    .getByText(/^Vous en étiez à \d+\s%, il reste \d\smin\.$/)
    .waitFor()
  await page.getByRole('button', { name: 'Reprendre' }).click()
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(900)
  expect(await page.locator(BAR).count()).toBe(0)

  await page.route(`**${OPENAI}`, async (route) => {
    const response = await route.fetch()
    const html = (await response.text()).replace('</p>\n<p>', '</p>\n<p>Un paragraphe ajouté.</p>\n<p>')
    await route.fulfill({ response, body: html.replace(/(<div id="texte".*?<p>)/s, '$1Au début, ') })
  })
  await page.goto(OPENAI)
  await page
    .locator(BAR)
    .getByText(/^Depuis votre lecture du .+ passage/)
    .waitFor()
  expect(await page.locator('[data-change]').count()).toBeGreaterThan(0)
  expect(await faultsInViews(page)).toEqual([])
  await page.getByRole('button', { name: 'Changement suivant' }).click()
  expect(await page.evaluate(() => document.activeElement?.matches('[data-change]'))).toBe(true)
  expect(complaints).toEqual([])
})

it.each([390, 1440])('keeps a highlighted passage with its source, and links back to it (%i px)', async (width) => {
  const { page, complaints } = await openReader({ viewport: { width, height: 900 } })
  await page.goto(OPENAI)
  const passage = await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('.prose .text p + p')].at(-1) as Element
    const before = paragraph.previousElementSibling?.lastChild as Text
    // From the end of a paragraph, inside a word, to the words that begin the next one.
    getSelection()?.setBaseAndExtent(before, before.length - 15, paragraph.firstChild as Text, 12)
    return paragraph.textContent?.slice(0, 12) ?? ''
  })
  await page.getByRole('button', { name: 'Surligner' }).waitFor()
  expect(await faultsInViews(page)).toEqual([])
  await page.getByRole('button', { name: 'Surligner' }).click()
  await page.locator('save-article [aria-pressed="true"]').waitFor()
  await page.reload()
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('passage')?.size)).toBe(1)

  await page.goto('/pile/')
  const link = page.locator('reading-list [data-part="passages"] a')
  expect(await link.textContent()).toContain(passage)
  expect(await faultsInViews(page)).toEqual([])
  await link.click()
  await page.waitForURL(`**${OPENAI}**`)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  expect(complaints).toEqual([])
})

it('marks the card of a read article, and puts it last at the foot of another', async () => {
  const { page, complaints } = await openReader()
  await noteReadings(page)
  const read = await page.locator('.recommendations-cards .title a').first().getAttribute('href')
  await page.goto('/')
  const card = page.locator('.card:has(.meta.dots) .title a').first()
  await page.evaluate(
    (hrefs) => {
      const root = document.querySelector<HTMLScriptElement>('script[src]')?.src.replace(/assets.*/, '') ?? ''
      const readings = hrefs.map((href) => ({
        slug: href?.split('/').at(-2),
        at: 1,
        progress: 95,
        place: '',
        prints: [],
      }))
      localStorage.setItem(`${new URL(root).pathname}lectures:1`, JSON.stringify(readings))
    },
    [read, await card.getAttribute('href')],
  )
  await page.reload()
  await page.locator('.card [data-read]').first().waitFor()
  await page.goto(OPENAI)
  await expect.poll(() => page.locator('.recommendations-cards .title a').last().getAttribute('href')).toBe(read)
  expect(await faultsInViews(page)).toEqual([])
  expect(complaints).toEqual([])
})

async function noteReadings(page: Page) {
  await page.goto(OPENAI)
  await page.getByRole('button', { name: 'Réglages de lecture' }).click()
  await page.getByRole('group', { name: 'Noter ici ce que je lis' }).getByText('Oui').click()
  await page.keyboard.press('Escape')
  await page.reload()
}

/** Scrolls until this share of the text is above the middle of the viewport. */
function readTo(page: Page, share: number) {
  return page.evaluate((wanted) => {
    const { top, height } = document.querySelector('.prose')?.getBoundingClientRect() ?? new DOMRect()
    scrollTo(0, scrollY + top + height * wanted - innerHeight / 2)
  }, share)
}

function noted(page: Page) {
  return page.evaluate(() => Object.values(localStorage).join(' '))
}
