import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openReader } from './reader'

const ARTICLE = '/articles/openai-contrat-200-millions-pentagone/'

/**
 * Forced colours remove backgrounds and shadows: shapes must be borders, or use a system colour.
 */
it('shows the lines and arrows of « Lire aussi » in forced colours', async () => {
  const page = await openForced(ARTICLE)
  for (const part of ['::before', '::after']) {
    const borders = await page.locator('.readalso-text li').first().evaluate(bordersOf, part)
    expect(borders.widths.some((width) => width >= 1)).toBe(true)
    expect(borders.colour).not.toBe(borders.paper)
  }
  const trunk = await page.locator('.readalso-text li').first().evaluate(bordersOf, '')
  expect(trunk.widths.some((width) => width >= 1)).toBe(true)
})

it('shows the focus, the edge of a control, the chosen setting and the current section in forced colours', async () => {
  const page = await openForced(ARTICLE)
  const current = await page.locator('.nav [aria-current]').first().evaluate(bordersOf, '')
  expect(current.colour).not.toBe(current.paper)
  const button = page.getByRole('button', { name: 'Réglages de lecture' })
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe(
    'solid',
  )
  await button.click()
  const [chosen, other] = await page
    .locator('.segments label')
    .evaluateAll((labels) => labels.map((label) => getComputedStyle(label).backgroundColor))
  expect(chosen).not.toBe(other)
  expect((await page.locator('.segments label').nth(1).evaluate(bordersOf, '')).widths).toEqual([1, 1, 1, 1])
})

it('darkens secondary text and thin lines for readers who ask for more contrast', async () => {
  const { page } = await openReader({ contrast: 'more', colorScheme: 'light' })
  await page.goto(ARTICLE)
  const ink = await page.evaluate(() => getComputedStyle(document.body).color)
  expect(
    await page
      .locator('main .meta')
      .first()
      .evaluate((meta) => getComputedStyle(meta).color),
  ).toBe(ink)
  expect((await page.locator('.bar').evaluate(bordersOf, '')).colour).toBe('rgb(125, 128, 136)')
})

it.each([
  ['no-preference', true],
  ['reduce', false],
] as const)('fades between pages when motion is %s: %s', async (reducedMotion, fades) => {
  const { page } = await openReader({ reducedMotion })
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      window.faded = event.viewTransition !== null
    })
  })
  await page.goto('/')
  await page.locator('h2 a, h3 a').first().click()
  await page.waitForURL('**/articles/**')
  expect(await page.evaluate(() => window.faded)).toBe(fades)
})

it('prints the lead article on two pages, with its « Lire aussi » and numbered links', async () => {
  const { page } = await openReader()
  await page.goto(ARTICLE, { waitUntil: 'networkidle' })
  const paper = await page.pdf({ preferCSSPageSize: true })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
  await page.emulateMedia({ media: 'print' })
  const trunk = await page.locator('.readalso-text li').first().evaluate(bordersOf, '')
  expect(trunk.widths.some((width) => width >= 1)).toBe(true)
  const numbers = await page
    .locator('a[data-n]')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content))
  expect(numbers[0]).toContain('[')
  expect(numbers).toHaveLength(await page.locator('.addresses li').count())
  expect(await page.locator('.addresses').isVisible()).toBe(true)
})

it('prints the front page on two pages, without cutting a card', async () => {
  const { page } = await openReader()
  await page.goto('/', { waitUntil: 'networkidle' })
  const paper = await page.pdf({ preferCSSPageSize: true })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
  await page.emulateMedia({ media: 'print' })
  const breaks = await page
    .locator('.card')
    .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).breakInside))
  expect(new Set(breaks)).toEqual(new Set(['avoid']))
})

it('shows the current article of a trail in forced colours', async () => {
  const page = await openForced(ARTICLE)
  await page.locator('.ending h3 a').first().click()
  const lines = page
    .locator('reading-trail li a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).textDecorationLine))
  expect(await lines).toEqual(['underline', 'none'])
})

async function openForced(address: string): Promise<Page> {
  const { page } = await openReader({ forcedColors: 'active' })
  await page.goto(address)
  return page
}

/**
 * The border widths and bottom border colour of an element or its pseudo-element, and the colour of
 * the page.
 */
function bordersOf(element: Element, part: string) {
  const style = getComputedStyle(element, part || undefined)
  const widths = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth]
  return {
    widths: widths.map(Number.parseFloat),
    colour: style.borderBottomColor,
    paper: getComputedStyle(document.body).backgroundColor,
  }
}

declare global {
  interface Window {
    faded: boolean
  }
}
