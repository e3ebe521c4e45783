import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page, Request } from 'playwright-core'
import { expect, it } from 'vitest'
import { openReader } from './reader'

const ARTICLE = '/articles/openai-contrat-200-millions-pentagone/'

// Italics come when a text has some, after its first screen.
it('brings at most 90 kB of fonts for a first view of an article', async () => {
  const { page } = await openReader()
  const fonts = new Set<string>()
  page.on('request', (request) => isUpright(request) && fonts.add(basename(request.url())))
  await page.goto(ARTICLE, { waitUntil: 'networkidle' })
  const bytes = [...fonts].map((font) => statSync(join('out/assets', font)).size)
  expect(fonts.size).toBeGreaterThan(1)
  expect(
    bytes.reduce((sum, size) => sum + size, 0),
    [...fonts].join(' '),
  ).toBeLessThanOrEqual(90_000)
})

/** Fonts that come late, and fonts that never come: the faces that stand in for them have their measures. */
it.each([
  ['/', 390],
  ['/', 1440],
  [ARTICLE, 390],
  [ARTICLE, 1440],
])('moves nothing on %s at %i px while fonts come or fail', async (address, width) => {
  // Both mostly wait.
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
  await page.addInitScript(() => {
    window.shifts = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts += 'value' in entry ? Number(entry.value) : 0
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(300)
  return page.evaluate(() => window.shifts)
}

it('draws every character of an article in our own faces', async () => {
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

/** The families that Chromium drew an element with, and all that it holds. */
async function facesOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  return fonts.map(({ familyName }) => familyName)
}

function isUpright(request: Request): boolean {
  return request.resourceType() === 'font' && !request.url().includes('italic')
}

declare global {
  interface Window {
    shifts: number
  }
}
