import { appendFileSync, cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Served, serveEdition } from '../../lib/dev/serve-edition'
import { COMBINATIONS, writeCombinations, writePictured } from './combinations'
import { buildEdition } from './edition'
import { dotsOnEdges, nameIn, overlaps } from './measures'
import { openReader } from './reader'

const WIDTHS = [390, 820, 1366, 1440, 1920]

let served: Served

/** The demonstration, an article for every combination of fields, and fifteen sections. */
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reading-'))
  const content = join(folder, 'content')
  cpSync('content', content, { recursive: true })
  writeCombinations(join(content, 'articles'))
  await writePictured(content, 'haute', { width: 400, height: 720 })
  await writePictured(content, 'petite', { width: 180, height: 120 })
  const title = `Un titre ${'qui ne finit pas '.repeat(35)}`.trim()
  writeFileSync(
    join(content, 'articles/sans-fin.md'),
    `---\ntitle: ${title}\ndate: 2025-03-03\n---\n\nUn paragraphe.\n`,
  )
  const more = Array.from({ length: 11 }, (_, index) => `section-${index}:\n  name: Une rubrique de plus ${index}\n`)
  appendFileSync(join(content, 'sections.yml'), `\n${more.join('')}`)
  const outDir = buildEdition({ CONTENT_DIR: content, OUT_DIR: join(folder, 'out') })
  served = await serveEdition({ outDir, port: 0 })
})
afterAll(() => served.close())

async function open(address: string, options?: Parameters<typeof openReader>[0]): Promise<Page> {
  const { page } = await openReader(options)
  await page.goto(served.url + address.slice(1))
  return page
}

describe('an article', () => {
  it('shows its title, its byline and its text in this order, whatever it lacks', async () => {
    const page = await open('/')
    for (const { slug, options } of COMBINATIONS) {
      await page.goto(`${served.url}articles/${slug}/`)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        const [title = 0, signature = 0, text = 0, deck = title] = await page.evaluate(() =>
          ['.article > h1', '.article-signature', '.prose > .text', '.article-standfirst'].map(
            (selector) => document.querySelector(selector)?.getBoundingClientRect().top,
          ),
        )
        const inOrder = title <= deck && deck < text && title < signature && signature < text
        expect(inOrder, `${slug} at ${width}`).toBe(true)
        if (!options.includes('image')) expect(deck, `${slug} at ${width}`).toBeLessThan(signature)
      }
    }
  })

  it('has a drop cap that overlaps no text, for every letter and width', async () => {
    for (const slug of ['essai', 'spotify-audio-sans-perte-a-quoi-s-attendre']) {
      const page = await open(`/articles/${slug}/`)
      for (const width of [1280, 1024, 390, 360, 640, 820, 1100, 1366, 1440, 1600, 1920]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await page.evaluate(overlaps), `${slug} at ${width} px`).toEqual([])
      }
    }
  })

  it('does not break compound words of its title', async () => {
    const page = await open('/articles/essai/')
    for (const width of [320, 390, 560, 820, 1366]) {
      await page.setViewportSize({ width, height: 900 })
      const lines = await page.locator('h1 .whole').evaluate((word) => word.getClientRects().length)
      const height = await page.locator('h1 .whole').evaluate((word) => (word as HTMLElement).offsetHeight)
      const line = await page.locator('h1').evaluate((title) => Number.parseFloat(getComputedStyle(title).lineHeight))
      expect([lines, Math.round(height / line)], `at ${width} px`).toEqual([1, 1])
    }
  })
})

it('keeps an upright or a small picture in the column of its text', async () => {
  for (const slug of ['haute', 'petite']) {
    const page = await open(`/articles/${slug}/`)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      const [picture, text] = await page.evaluate(() =>
        ['.article-picture img', '.prose > .text'].map((selector) => {
          const { left = 0, right = 0 } = document.querySelector(selector)?.getBoundingClientRect() ?? {}
          return { left, right }
        }),
      )
      expect(picture?.left, `${slug} at ${width} px`).toBe(text?.left)
      expect(picture?.right, `${slug} at ${width} px`).toBeLessThanOrEqual((text?.right ?? 0) + 1)
    }
  }
})

it('aligns a right-to-left title with its text', async () => {
  const page = await open('/articles/essai/')
  await page.locator('h1').evaluate((title: HTMLElement) => {
    title.dir = 'rtl'
    title.textContent = 'كيف تغيّر الذكاء الاصطناعي في العالم العربي'
  })
  for (const width of [390, 820, 1366, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    const [title, text] = await page.evaluate(() =>
      ['h1', '.prose > .text'].map((selector) => document.querySelector(selector)?.getBoundingClientRect().right),
    )
    expect(title, `at ${width} px`).toBe(text)
  }
})

it('scrolls long contents beside the text to their end', async () => {
  const page = await open('/articles/essai/')
  await page.locator('.toc ol').evaluate((list) => {
    for (let more = 0; more < 40; more += 1) list.append(list.firstElementChild?.cloneNode(true) ?? '')
  })
  await page.evaluate(() => scrollTo(0, document.querySelector('.prose')?.getBoundingClientRect().top ?? 0))
  await page.evaluate(() => document.querySelector('.toc')?.scrollTo(0, 10_000))
  const box = await page.locator('.toc li').last().boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900)
})

it('leaves room for what is beside a long title', async () => {
  const page = await open('/dossiers/ia-et-defense/')
  await page.locator('h1').evaluate((title) => {
    title.textContent = 'Quarante ans de lutte sur le Larzac'
  })
  for (const width of [1024, ...WIDTHS]) {
    await page.setViewportSize({ width, height: 900 })
    expect((await page.locator('.page-intro').boundingBox())?.width, `at ${width} px`).toBeGreaterThanOrEqual(200)
  }
})

it('puts the date of the next article of a series above its title, on the right', async () => {
  const page = await open('/articles/anthropic-windsurf-openai/')
  const [step, date] = await page.evaluate(() =>
    ['.series [rel=next]', '.series [rel=next] .dots'].map(
      (selector) => document.querySelector(selector)?.getBoundingClientRect().right,
    ),
  )
  expect(date).toBe(step)
  const { left, right } = await page
    .locator('.series [rel=next] .dots')
    .evaluate((line) => line.getBoundingClientRect())
  expect(right - left).toBeLessThan(250)
})

describe('tables and code', () => {
  it('use the margin, keep their caption in view, and are tab stops only if they scroll', async () => {
    const page = await open('/articles/essai-chapo/')
    const boxes = page.locator('.scroller, pre')
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await expect
        .poll(() => boxes.evaluateAll((all) => all.map((box) => box.getAttribute('tabindex') === '0')))
        .toEqual(await boxes.evaluateAll((all) => all.map((box) => box.scrollWidth > box.clientWidth)))
    }
    // Late fonts widen a table without resizing its box.
    const small = boxes.nth(1)
    expect(await small.getAttribute('tabindex')).toBe('-1')
    await small.locator('table').evaluate((table) => {
      table.style.width = '3000px'
    })
    await expect.poll(() => small.getAttribute('tabindex')).toBe('0')
    const [table = 0, code = 0, text = 0] = await page.evaluate(() =>
      ['.scroller', 'pre', '.prose > .text'].map((selector) => document.querySelector(selector)?.clientWidth ?? 0),
    )
    expect(Math.min(table, code)).toBeGreaterThan(1.4 * text)
    await page.setViewportSize({ width: 390, height: 900 })
    const caption = await page
      .locator('.scroller')
      .first()
      .evaluate((box) => {
        box.scrollLeft = 200
        const { left, right } = box.querySelector('caption')?.getBoundingClientRect() ?? new DOMRect()
        return { left, right }
      })
    expect(caption.left).toBeGreaterThanOrEqual(0)
    expect(caption.right).toBeLessThanOrEqual(390)
  })

  it('lose nothing in print', async () => {
    const page = await open('/articles/essai-chapo/')
    await page.setViewportSize({ width: 660, height: 900 })
    await page.emulateMedia({ media: 'print' })
    const cut = await page
      .locator('.scroller, pre')
      .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.className))
    expect(cut).toEqual([])
  })
})

describe('the bar', () => {
  it('shows a whole long name on two lines at most, whatever is beside it', async () => {
    const page = await open('/articles/essai/')
    await page.locator('.bar a').first().evaluate(nameIn, 'La Gazette des Quatre-Vents')
    for (const width of [320, ...WIDTHS, 1024]) {
      await page.setViewportSize({ width, height: 900 })
      const cut = await page.locator('.wordmark-long').evaluate((name) => name.scrollHeight > name.clientHeight)
      expect(cut, `at ${width} px`).toBe(false)
      expect((await page.locator('.bar').boundingBox())?.height, `at ${width} px`).toBeLessThanOrEqual(60)
    }
  })
})

describe('fifteen sections', () => {
  it('do not shrink the name, and open as a panel without JavaScript', async () => {
    const page = await open('/articles/essai/', { javaScriptEnabled: false })
    for (const width of [390, 1024, 1366, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      const name = await page.locator('.bar .wordmark').boundingBox()
      expect(name?.width, `at ${width} px`).toBeGreaterThanOrEqual(120)
      await page.getByRole('button', { name: 'Toutes les rubriques' }).click()
      expect(await page.locator('#rubriques').getByRole('link').last().isVisible()).toBe(true)
      await page.keyboard.press('Escape')
    }
  })

  it('scroll the line of sections to the current one, without scrolling the page', async () => {
    const page = await open('/rubriques/section-10/', { javaScriptEnabled: false })
    await page.setViewportSize({ width: 1366, height: 600 })
    await page.reload()
    const line = await page.locator('.nav ul').boundingBox()
    const current = await page.locator('.nav [aria-current]').boundingBox()
    expect(current?.x).toBeGreaterThanOrEqual(line?.x ?? Number.NaN)
    expect((current?.x ?? 0) + (current?.width ?? 0)).toBeLessThanOrEqual((line?.x ?? 0) + (line?.width ?? 0))
    expect((await page.locator('.bar').boundingBox())?.y).toBe(0)
    expect((await page.locator('h1').boundingBox())?.y).toBeGreaterThan(0)
  })

  it('have a footer shorter than the screen of a phone', async () => {
    const page = await open('/', { viewport: { width: 390, height: 844 } })
    expect((await page.locator('.footer').boundingBox())?.height).toBeLessThan(844)
  })
})

it('cuts a very long title after six lines, whose whole link can have an outline', async () => {
  const page = await open('/archives/2025/03/')
  for (const width of [390, 1366]) {
    await page.setViewportSize({ width, height: 900 })
    const link = page.locator('a:has(> .clamped)')
    const height = await link.evaluate((a) => a.clientHeight / Number.parseFloat(getComputedStyle(a).lineHeight))
    expect(Math.round(height), `at ${width} px`).toBeLessThanOrEqual(6)
    // An inline link around a block has no outline, and a `clientHeight` of 0.
    expect(height).toBeGreaterThan(1)
  }
})

it('never ends a line of facts with a dot, nor begins one', async () => {
  const page = await open('/')
  for (const width of [320, 390, 820, 1366]) {
    await page.setViewportSize({ width, height: 900 })
    const lines = page.locator('.dots')
    expect(await lines.evaluateAll((all) => all.filter((line) => line.textContent?.includes('·')).length)).toBe(0)
    // The dot before a fact is either between two facts, or outside the box, which clips it.
    expect(await lines.evaluateAll(dotsOnEdges), `at ${width} px`).toEqual([])
  }
})

it('hides the bullets and chevrons of lists from screen readers', async () => {
  const page = await open('/articles/essai-rubrique/')
  const said = await page.locator('main').ariaSnapshot()
  expect(said).toMatch(/- listitem: ☑\sUne tâche faite/)
  expect(said).not.toMatch(/[–›·]/)
})

it('applies the text size to the front page too', async () => {
  const page = await open('/')
  const sizes = () =>
    page
      .locator('.title, .deck, .meta, .nav a')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))
  const before = await sizes()
  await page.getByRole('button', { name: 'Réglages de lecture' }).click()
  await page.getByRole('radio', { name: 'Maximale' }).check({ force: true })
  const after = await sizes()
  expect(after.filter((size, index) => size <= 1.1 * (before[index] ?? 0))).toEqual([])
})

it('finds texts by their title, and quotes their beginning', async () => {
  const page = await open('/recherche/?q=rendez-vous')
  const quotes = page.locator('[data-part="results"] [data-part="text"]')
  await quotes.first().waitFor()
  await page.mouse.wheel(0, 5000)
  await expect.poll(() => quotes.evaluateAll((all) => all.filter(({ textContent }) => !textContent).length)).toBe(0)
})

it('shows the number of saved articles', async () => {
  const page = await open('/articles/essai/')
  expect(await page.locator('saved-count').textContent()).toBe('')
  await page.getByRole('button', { name: 'Garder' }).click()
  await page.getByRole('link', { name: /Pile à lire\s*1/ }).waitFor()
})
