import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright-core'
import { serveEdition } from '../../lib/dev/serve-edition'
import { ensureChromium, QUIET } from '../e2e/chromium'
import { pageKinds } from '../e2e/kinds'

/**
 * `npm run build && npm run shots [-- --out folder]`: each kind of page of an edition, whole, as
 * `shots/<kind>-<width>-<theme>.png`.
 */
const WIDTHS = [390, 820, 1440]
const THEMES = ['light', 'dark'] as const

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'out' }, shots: { type: 'string', default: 'shots' } },
})
const site = await serveEdition({ outDir: values.out, port: 0 })
const browser = await chromium.launch({ executablePath: ensureChromium(), args: QUIET })
for (const width of WIDTHS) for (const theme of THEMES) await shootAll(browser, width, theme)
await browser.close()
await site.close()

async function shootAll(from: Browser, width: number, colorScheme: (typeof THEMES)[number]): Promise<void> {
  const context = await from.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  for (const [kind, address] of pageKinds(values.out)) {
    await page.goto(new URL(address, site.url).href, { waitUntil: 'networkidle' })
    await fetchPictures(page)
    await page.screenshot({ path: join(values.shots, `${kind}-${width}-${colorScheme}.png`), fullPage: true })
  }
  await context.close()
}

/** Loads lazy pictures, because a screenshot does not scroll. */
async function fetchPictures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager'
    await Promise.all([...document.images].map((picture) => picture.decode().catch(() => {})))
    await document.fonts.ready
  })
}
