import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { pageKinds } from './kinds'
import { openReader } from './reader'
import { EXTREMES, readWith } from './settings'

/**
 * Text at 200 % (WCAG 1.4.4) and with the widest spacing of WCAG 1.4.12, at both ends of the
 * layout.
 */
it.each([...pageKinds('out').values()])(
  '%s neither scrolls sideways nor cuts a word with large and spaced text',
  async (address) => {
    const { page } = await openReader()
    await page.goto(address)
    await enlarge(page)
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      for (const settings of [{}, ...EXTREMES]) {
        await readWith(page, settings)
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        const reading = `at ${width} px, ${JSON.stringify(settings)}`
        expect(overflow, reading).toBeLessThanOrEqual(0)
        expect(await page.evaluate(cutTexts), reading).toEqual([])
      }
    }
    await page.setViewportSize({ width: 320, height: 900 })
    await readWith(page, {})
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(beyond, 'at 320 px').toBeLessThanOrEqual(0)
    await page.evaluate(lengthenTitles)
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const pushed = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(pushed, `with a word longer than a line at ${width} px`).toBeLessThanOrEqual(0)
    }
    await page.context().close()
  },
)

/** Uses the CSSOM, because the CSP forbids injected style sheets. */
async function enlarge(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      element.style.setProperty('line-height', '1.5', 'important')
      element.style.setProperty('letter-spacing', '0.12em', 'important')
      element.style.setProperty('word-spacing', '0.16em', 'important')
      if (element.matches('p')) element.style.setProperty('margin-bottom', '2em', 'important')
    }
  })
}

/** Some languages have words longer than any column. */
function lengthenTitles() {
  const links = ':is(.title, .readalso, .latest, .rows, .letter, .record) a'
  for (const title of document.querySelectorAll(`main :is(${links}, :is(h1, h2):not(:has(*)))`)) {
    title.textContent = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
  }
}

/** Texts that overflow the page, or that a box without a scroll bar clips. */
function cutTexts(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const cut: string[] = []
  while (texts.nextNode()) {
    const text = texts.currentNode
    const range = document.createRange()
    range.selectNodeContents(text)
    const { left, right, width } = range.getBoundingClientRect()
    if (width === 0 || text.parentElement?.closest('.sr-only, .skip, .nav, .scroller, pre')) continue
    if (left < 0 || right > innerWidth || isClipped(range, text.parentElement)) cut.push(text.textContent ?? '')
  }
  return cut

  function isClipped(range: Range, from: Element | null): boolean {
    const text = range.getBoundingClientRect()
    for (let box = from; box; box = box.parentElement) {
      if (getComputedStyle(box).overflow === 'visible') continue
      const { left, right, top, bottom } = box.getBoundingClientRect()
      if (text.left < left - 1 || text.right > right + 1 || text.top < top - 1 || text.bottom > bottom + 1) return true
    }
    return false
  }
}
