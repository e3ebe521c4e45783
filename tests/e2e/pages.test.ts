import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faults, faultsInViews, showIn, VIEWS } from './axe'
import { pageKinds } from './kinds'
import { openReader } from './reader'
import { ENDS, EXTREMES, readWith } from './settings'

const KINDS = [...pageKinds('out').values()]

const WIDTHS = [320, 390, 640, 820, 1024, 1280, 1440, 1920]

/**
 * Opens each kind once: resizing the window or changing the theme and the settings gives the same
 * page as opening it that way.
 */
describe.each(KINDS)('%s', (address) => {
  let reader: Awaited<ReturnType<typeof openReader>>
  beforeAll(async () => {
    reader = await openReader()
    await reader.page.goto(address)
  })
  afterAll(() => reader.page.context().close())

  it('never scrolls sideways and never breaks the security policy', async () => {
    const { page, complaints } = reader
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      for (const settings of [{}, ...EXTREMES]) {
        await readWith(page, settings)
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(overflow, `at ${width} px, ${JSON.stringify(settings)}`).toBeLessThanOrEqual(0)
      }
    }
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
  })

  it.each(VIEWS)('passes axe at %i px, %s', async (...view) => {
    const { page } = reader
    await showIn(page, view)
    // A page that settings do not change is not checked again: most pages have no text that they
    // affect.
    const judged = new Set<string>()
    for (const settings of [{}, ...ENDS]) {
      await readWith(page, settings)
      const looks = await page.evaluate(looksOf)
      if (!judged.has(looks)) expect(await faults(page), JSON.stringify(settings)).toEqual([])
      judged.add(looks)
    }
  })
})

// The panel is the same on every page, so one kind is enough.
it.each(['Clair', 'Sombre'])('passes axe with open settings, %s', async (theme) => {
  const { page } = await openReader()
  await page.goto('/')
  await page.getByRole('button', { name: 'Réglages de lecture' }).click()
  await page.getByRole('radio', { name: theme }).check()
  expect(await faultsInViews(page)).toEqual([])
  expect(await page.getByRole('radio', { name: theme }).isVisible()).toBe(true)
})

/** The position, type and colours of each element. */
function looksOf(): string {
  const looks = [...document.querySelectorAll('body *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const { color, backgroundColor, fontFamily, fontSize, letterSpacing } = getComputedStyle(element)
    return [x, y, width, height, color, backgroundColor, fontFamily, fontSize, letterSpacing]
  })
  return JSON.stringify(looks)
}

it('does not scroll a line of sections that fits', async () => {
  const { page } = await openReader({ viewport: { width: 1440, height: 900 } })
  await page.goto('/rubriques/culture/')
  expect(await page.locator('.nav ul').evaluate((line) => line.scrollLeft)).toBe(0)
  await page.context().close()
})
