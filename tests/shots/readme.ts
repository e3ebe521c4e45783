import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import sharp from 'sharp'
import { serveEdition } from '../../lib/dev/serve-edition'
import { ensureChromium, QUIET } from '../e2e/chromium'

/** `npm run build && npm run shots:readme`: the two pictures of the README. */
const FOLDER = 'docs/images'
const WIDTH = 1080

const site = await serveEdition({ outDir: 'out', port: 0 })
const browser = await chromium.launch({ executablePath: ensureChromium(), args: QUIET })
const page = await browser.newPage({ viewport: { width: 1440, height: 1100 }, reducedMotion: 'reduce' })
await page.goto(site.url, { waitUntil: 'networkidle' })
await save(page, 'une')
await page.emulateMedia({ colorScheme: 'dark' })
await page.goto(new URL('/articles/anthropic-windsurf-openai/', site.url).href, { waitUntil: 'networkidle' })
// The passage in the margin, and below it the mark of a later article.
await page.evaluate(() => {
  const arrow = document.querySelector('.passage-arrow')
  scrollBy(0, (arrow?.getBoundingClientRect().top ?? 0) - 240)
})
await page.locator('.passage-arrow').first().click()
await page.waitForTimeout(300)
await save(page, 'article')
await browser.close()
await site.close()

async function save(shown: Page, name: string): Promise<void> {
  await sharp(await shown.screenshot())
    .resize(WIDTH)
    .webp({ quality: 80 })
    .toFile(join(FOLDER, `${name}.webp`))
}
