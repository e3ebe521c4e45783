import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { openReader } from './reader'

const PAGES = ['/', '/articles/openai-contrat-200-millions-pentagone/', '/rubriques/culture/']

/**
 * Scrolls to the end after the fonts have loaded, so that every picture loads, and returns the
 * layout shift. Pictures are in `<main>` only; the masthead may still wait for its italic
 * (fonts.test.ts).
 */
async function readThrough(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready
    const main = document.querySelector('main')
    let moved = 0
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: { node: Node | null }[] = Reflect.get(entry, 'sources')
        if (sources.some(({ node }) => main?.contains(node))) moved += Number(Reflect.get(entry, 'value'))
      }
    })
    observer.observe({ type: 'layout-shift' })
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    await Promise.all([...document.images].map((image) => image.decode()))
    return moved
  })
}

describe.each(PAGES)('the pictures of %s', (address) => {
  it.each([390, 820, 1440])('load in the size that they are shown in at %i px, and shift nothing', async (width) => {
    const { page, complaints } = await openReader({ viewport: { width, height: 900 } })
    await page.goto(address)
    expect(await readThrough(page)).toBe(0)
    const shown = await page.$$eval('picture img', (images) =>
      images.map((image) => {
        const { currentSrc, clientWidth } = image as HTMLImageElement
        return { file: currentSrc.split('/').at(-1) ?? '', width: clientWidth }
      }),
    )
    for (const { file, width } of shown) {
      const ratio = Number(/-(\d+)\.avif$/.exec(file)?.[1]) / width
      expect(ratio, `${file} shown at ${width} px`).toBeGreaterThan(0.85)
      expect(ratio, `${file} shown at ${width} px`).toBeLessThan(2.4)
    }
    expect(complaints).toEqual([])
  })

  it('load at two pixels per point at most on a phone that shows three', async () => {
    const { page } = await openReader({ viewport: { width: 390, height: 900 }, deviceScaleFactor: 3 })
    await page.goto(address)
    const leads = page.locator('picture img[fetchpriority]')
    const files = await leads.evaluateAll((images) => images.map((image) => (image as HTMLImageElement).currentSrc))
    expect(files.filter((file) => !file.endsWith('-750.avif'))).toEqual([])
  })

  it('are lazy, except the largest of the first screen, and reserve their place', async () => {
    const { page } = await openReader({ javaScriptEnabled: false })
    await page.goto(address)
    const eager = await page.$$eval('img:not([loading=lazy])', (images) =>
      images.map((image) => image.getAttribute('fetchpriority')),
    )
    expect(eager).toEqual(address === PAGES[2] ? [] : ['high'])
    expect(await page.$$('img:not([width][height])')).toEqual([])
  })
})

it.each([
  ['light', 'dark'],
  ['dark', 'light'],
] as const)('covers follow a reader who prefers %s and chose %s', async (colorScheme, chosen) => {
  const { page, complaints } = await openReader({ colorScheme })
  await page.goto(PAGES[1] ?? '')
  await page.evaluate((theme) => {
    document.documentElement.dataset.theme = theme
  }, chosen)
  await readThrough(page)
  const cover = page.locator('.cover').first()
  const { channels } = await sharp(await cover.screenshot()).stats()
  const [red] = channels
  expect((red?.mean ?? 0) < 128).toBe(chosen === 'dark')
  expect(complaints).toEqual([])
})
