import { expect, it } from 'vitest'
import { openReader } from './reader'

const ARTICLE = '/articles/openai-contrat-200-millions-pentagone/'

/**
 * WCAG 2.4.3: the tab order is the document order, starting with the skip link, and every focus is
 * visible (2.4.7).
 */
it.each(['/', ARTICLE])('tabs through %s in reading order', async (address) => {
  const { page } = await openReader()
  await page.goto(address)
  expect(await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count()).toBe(0)
  const stops = await page.locator(STOPS).evaluateAll((elements) => {
    const reachable = elements.filter((element) => element.checkVisibility({ visibilityProperty: true }))
    for (const [rank, element] of reachable.entries()) element.setAttribute('data-rank', String(rank))
    return reachable.length
  })
  const visited: { rank: string | null; seen: boolean }[] = []
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab')
    visited.push(await page.evaluate(focused))
  }
  expect(visited.map(({ rank }) => rank)).toEqual(Array.from({ length: stops }, (_, rank) => String(rank)))
  expect(visited.filter(({ seen }) => !seen)).toEqual([])
})

it('offers the skip link first', async () => {
  const { page } = await openReader()
  await page.goto(ARTICLE)
  await page.keyboard.press('Tab')
  await expect.poll(() => page.locator('.skip').evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThan(0)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

/** The elements in the tab order. */
const STOPS = 'a[href], button, summary, input, [tabindex="0"]'

/** The rank of the focused element, and whether its focus is visible. */
function focused() {
  const element = document.activeElement
  if (!element) return { rank: null, seen: false }
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const { width, height } = element.getBoundingClientRect()
  const seen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width > 1 && height > 1
  return { rank: element.getAttribute('data-rank'), seen }
}
