import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import sharp from 'sharp'
import { serveEdition } from '../../../lib/dev/serve-edition'
import { ensureChromium, QUIET } from '../../e2e/chromium'

/**
 * `npm run shots:guide`: the picture of each block for the guide, from an article with all blocks.
 */
const PICTURES = 'docs/images/blocs'
const BLOCKS: Readonly<Record<string, string>> = {
  signature: '.article-signature',
  essentiel: '.key-points',
  exergue: '.pull-quote',
  chronologie: '.box',
  questions: '.box',
  direct: '.live',
  images: '.gallery',
  galerie: '.gallery',
  son: '.player',
  transcription: '.transcript',
  ailleurs: '.embed',
  formule: '.formula',
  code: '.highlight',
  note: '.note-popup:popover-open',
}

/** Blocks whose second occurrence is shown. */
const SECOND = new Set(['questions', 'galerie'])

const folder = mkdtempSync(join(tmpdir(), 'guide-'))
const [content, out] = [join(folder, 'content'), join(folder, 'out')]
cpSync('content', content, { recursive: true })
cpSync('tests/e2e/every-kind/documents', join(content, 'documents'), { recursive: true })
cpSync('tests/shots/guide/tous-les-blocs.md', join(content, 'articles/2025/tous-les-blocs.md'))
const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: out }
execFileSync(process.execPath, ['lib/cli/launch.mjs', 'build'], { env, stdio: 'inherit' })

mkdirSync(PICTURES, { recursive: true })
const site = await serveEdition({ outDir: out, port: 0 })
const browser = await chromium.launch({ executablePath: ensureChromium(), args: QUIET })
const page = await browser.newPage({ viewport: { width: 780, height: 900 }, deviceScaleFactor: 1.5 })
await page.goto(new URL('/articles/tous-les-blocs/', site.url).href, { waitUntil: 'networkidle' })
for (const [name, selector] of Object.entries(BLOCKS)) {
  if (name === 'note') await page.locator('.note-call').first().click()
  const block = page.locator(selector).nth(SECOND.has(name) ? 1 : 0)
  if (name === 'transcription') await block.locator('summary').click()
  await block.scrollIntoViewIfNeeded()
  await page.waitForTimeout(300)
  const box = await block.boundingBox()
  if (!box) throw new Error(`${selector} is not shown`)
  // The clip includes what hangs in the margin.
  const clip = { x: box.x - 24, y: box.y - 8, width: box.width + 48, height: box.height + 16 }
  const picture = await page.screenshot({ animations: 'disabled', clip })
  await sharp(picture)
    .webp({ quality: 70 })
    .toFile(join(PICTURES, `${name}.webp`))
}
await browser.close()
await site.close()
