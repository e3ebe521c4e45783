import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { serveEdition } from '@/lib/dev/serve-edition'
import { type Address, SEARCH_INDEX } from '@/lib/paths'
import { ensureChromium, QUIET } from '../../e2e/chromium'

export interface Timing {
  /** Milliseconds from the last typed letter to the first result, on a page just opened. */
  typed: number[]
  /** Milliseconds from the navigation to the address of a query to its first result. */
  opened: number[]
  requests: number[]
}

/**
 * Measures the search page of the built edition on the index of another paper, with an empty cache.
 */
export async function inChromium(files: ReadonlyMap<Address, Buffer>, questions: readonly string[]): Promise<Timing> {
  const outDir = mkdtempSync(join(tmpdir(), 'search-'))
  cpSync('out', outDir, { recursive: true })
  rmSync(join(outDir, SEARCH_INDEX), { recursive: true })
  for (const [address, bytes] of files) {
    mkdirSync(dirname(join(outDir, address)), { recursive: true })
    writeFileSync(join(outDir, address), bytes)
  }
  const served = await serveEdition({ outDir, port: 0 })
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: QUIET })
  try {
    return await timed(browser, `${served.url}recherche/`, questions)
  } finally {
    await browser.close()
    await served.close()
    rmSync(outDir, { recursive: true })
  }
}

async function timed(browser: Browser, address: string, questions: readonly string[]): Promise<Timing> {
  const timing: Timing = { typed: [], opened: [], requests: [] }
  for (const question of questions) {
    const page = await freshPage(browser)
    let requests = 0
    page.on('request', (request) => {
      requests += Number(request.url().endsWith('.bin'))
    })
    await page.goto(`${address}?${new URLSearchParams({ q: question })}`)
    timing.opened.push(await firstResult(page))
    timing.requests.push(requests)
    const other = await freshPage(browser)
    await other.goto(address, { waitUntil: 'networkidle' })
    await other.locator('#q').fill(question)
    timing.typed.push(await firstResult(other))
    await Promise.all([page, other].map((each) => each.context().close()))
  }
  return timing
}

/** Notes when the last letter was typed, and when a first result came. */
async function freshPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.addInitScript(() => {
    let typed = 0
    addEventListener('input', () => {
      typed = performance.now()
    })
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-part="results"] li')) return
      document.documentElement.dataset.took = String(performance.now() - typed)
      observer.disconnect()
    }).observe(document, { subtree: true, childList: true })
  })
  return page
}

async function firstResult(page: Page): Promise<number> {
  await page.locator('[data-took]').waitFor({ state: 'attached' })
  return Number(await page.locator('[data-took]').getAttribute('data-took'))
}
