import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Served, serveEdition } from '../../lib/dev/serve-edition'
import { headersFor } from '../../lib/hosts/headers-for'
import { ensureChromium, QUIET } from '../e2e/chromium'
import { builtFiles } from '../e2e/edition'
import { buildWithEditor, type EditedPaper } from './edited-paper'

const ADMIN = { github: 'la-vigie/journal' }

let paper: EditedPaper
let served: Served
let browser: Browser
beforeAll(async () => {
  paper = buildWithEditor(ADMIN)
  served = await serveEdition({ outDir: paper.outDir, port: 0, site: { admin: ADMIN } })
  browser = await chromium.launch({ executablePath: ensureChromium(), args: QUIET })
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await served?.close()
  paper?.remove()
})

/** A page without access to other sites; `asked` records the requests to them. */
async function open(): Promise<{ page: Page; asked: string[]; refused: string[] }> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const [asked, refused]: [string[], string[]] = [[], []]
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text())
  })
  await page.route(
    (url) => url.origin !== new URL(served.url).origin && /^https?:$/.test(url.protocol),
    (route) => {
      asked.push(route.request().url())
      return route.abort()
    },
  )
  return { page, asked, refused }
}

describe('the editor of an edition', () => {
  it('opens under its own policy, and requests nothing from other sites before a writer signs in', async () => {
    const { page, asked, refused } = await open()
    const response = await page.goto(new URL('redaction/', served.url).href)
    expect(response?.headers()['content-security-policy']).toContain('wasm-unsafe-eval')
    await page.getByRole('button', { name: /jeton/i }).waitFor()
    expect([asked, refused]).toEqual([[], []])
    await page.getByRole('button', { name: /jeton/i }).click()
    await page.getByRole('textbox').fill('github_pat_essai')
    await page.keyboard.press('Enter')
    await expect.poll(() => asked.length).toBeGreaterThan(0)
    expect(asked.filter((url) => !url.startsWith('https://api.github.com/'))).toEqual([])
    expect(refused).toEqual([])
  })

  it('does not change other pages: they keep their policy and do not link to it', async () => {
    expect(headersFor('/', { secure: false, site: { admin: ADMIN } })).toEqual(headersFor('/', { secure: false }))
    const read = builtFiles(paper.outDir).filter((path) => /\.(?:html|xml|json|txt|js)$/.test(path))
    const telling = read.filter((path) =>
      /(?<!auteurs)\/redaction\//.test(readFileSync(join(paper.outDir, path), 'utf8')),
    )
    expect(telling.filter((path) => !path.startsWith('redaction/'))).toEqual([])
    expect(readFileSync(join(paper.outDir, 'redaction/index.html'), 'utf8')).toContain('content="noindex"')
  })
})
