import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openReader } from './reader'
import { movedOn, watchShifts } from './shifts'

const ARTICLE = '/articles/openai-contrat-200-millions-pentagone/'

it.each([390, 1440])(
  'paints a reader’s first page with three fonts of 75 kB at %i px, and requests others later',
  async (width) => {
    const { page } = await openReader({ viewport: { width, height: 900 } })
    await page.goto(ARTICLE, { waitUntil: 'networkidle' })
    const { early, late } = await page.evaluate(() => {
      const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
      const fonts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'))
      const names = (some: PerformanceEntryList) => some.map(({ name }) => new URL(name).pathname)
      const isEarly = ({ startTime }: PerformanceEntry) => startTime < painted
      return { early: names(fonts.filter(isEarly)), late: names(fonts.filter((font) => !isEarly(font))) }
    })
    const bytes = early.map((font) => statSync(join('out/assets', basename(font))).size)
    expect(early.length).toBeLessThanOrEqual(3)
    expect(
      bytes.reduce((sum, size) => sum + size, 0),
      early.join(' '),
    ).toBeLessThanOrEqual(75_000)
    expect(late.join(' ')).toMatch(/newsreader-light\..*newsreader-italic\.|newsreader-italic\..*newsreader-light\./)
  },
)

it('shows the following pages at once, with cached fonts', async () => {
  const { page } = await openReader()
  await page.goto('/')
  await page.goto(ARTICLE, { referer: page.url(), waitUntil: 'commit' })
  await page.waitForSelector('.prose')
  expect(await page.evaluate(() => 'unpainted' in document.documentElement.dataset)).toBe(false)
})

/** Late and missing fonts: fallback fonts have the same metrics. */
it.each([
  ['/', 390],
  ['/', 1440],
  [ARTICLE, 390],
  [ARTICLE, 1440],
])('shifts nothing on %s at %i px while fonts load or fail', async (address, width) => {
  // Both tests mostly wait.
  const shifts = await Promise.all([movedBy(address, width, 'late'), movedBy(address, width, 'lost')])
  expect(Math.max(...shifts), shifts.join(' ')).toBeLessThan(0.01)
})

async function movedBy(address: string, width: number, fate: 'late' | 'lost'): Promise<number> {
  const { page } = await openReader({ viewport: { width, height: 900 } })
  await page.route('**/*.woff2', async (route) => {
    if (fate === 'lost') return route.abort()
    await new Promise((resolve) => setTimeout(resolve, 1000))
    return route.continue()
  })
  await watchShifts(page)
  await page.goto(address, { waitUntil: 'networkidle' })
  return movedOn(page)
}

it('shows every character of an article in our own fonts', async () => {
  const { page } = await openReader()
  await page.goto(ARTICLE, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  for (const [selector, face] of FACES) {
    const families = await facesOf(page, selector)
    expect(families, selector).toContain(face)
    expect(
      families.filter((family) => ![face, 'Fine'].includes(family)),
      selector,
    ).toEqual([])
  }
})

const FACES = [
  ['h1', 'Newsreader 16pt'],
  ['.prose p', 'Newsreader 16pt'],
  ['.pull-quote p', 'Newsreader 16pt'],
  ['.article-signature .meta', 'Instrument Sans'],
] as const

/** The families that Chromium used for an element and its descendants. */
async function facesOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  return fonts.map(({ familyName }) => familyName)
}
