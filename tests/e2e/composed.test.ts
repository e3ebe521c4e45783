import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blockKinds } from '../../lib/blocks/kinds'
import { PARITY } from '../../lib/cli/work-folders'
import { readNewsroom } from '../../lib/content/read-newsroom'
import { type Served, serveEdition } from '../../lib/dev/serve-edition'
import { parseArticle } from '../../lib/markdown/article'
import { routeOf } from '../../lib/next/match-route'
import { readNextOutput } from '../../lib/next/next-output'
import type { Parity } from '../../lib/next/output-types'
import { type Address, NOT_FOUND } from '../../lib/paths'
import { faultsInViews } from './axe'
import { buildEdition, builtPages, digest } from './edition'
import { openReader } from './reader'

/** Blocks that the demonstration lacks, copied over it. */
const EVERY_KIND = 'tests/e2e/every-kind'
const AUTHOR = "\nines:\n  name: Inès N'Diaye\n  role: correspondante\n  places: [Lille, Bruxelles]\n"
const SERIES = '\nles-blocs:\n  name: Les blocs\n  order: [tous-les-blocs]\n  closed: true\n'

describe('pages rendered without Next', () => {
  const content = join(mkdtempSync(join(tmpdir(), 'every-kind-')), 'content')
  const [warm, cold] = [join(content, '../warm/out'), join(content, '../cold/out')]

  beforeAll(() => {
    for (const from of ['content', EVERY_KIND]) cpSync(from, content, { recursive: true })
    appendFileSync(join(content, 'authors.yml'), AUTHOR)
    appendFileSync(join(content, 'series.yml'), SERIES)
    appendFileSync(join(content, 'site.yml'), '\ncards: recent\nversions: true\n')
    execFileSync('git', ['-C', content, 'init', '--quiet', '--template='])
    commit(content, '2026-01-01T12:00:00Z')
    const old = join(content, 'articles/un-vieil-article.md')
    writeFileSync(old, readFileSync(old, 'utf8').replace('ce qui a suivi', 'ce qui vint ensuite'))
    commit(content, '2026-02-01T12:00:00Z')
  })

  it('cover every kind of block', async () => {
    const { value } = await readNewsroom(content)
    const understood = value?.articles.map((source) => parseArticle(source, value.site).value?.blocks ?? []) ?? []
    const met = new Set(understood.flat().map(({ type }) => type))
    expect([...met].sort()).toEqual(Object.keys(blockKinds).sort())
  })

  it('have the same bytes as the pages of Next, on every route', () => {
    // At the end of May 2026: half of the demonstration is older than twelve months.
    const env = { CONTENT_DIR: content, SOURCE_DATE_EPOCH: '1780000000' }
    buildEdition({ ...env, OUT_DIR: warm })
    edit(join(content, 'articles'))
    commit(content, '2026-03-01T12:00:00Z')
    buildEdition({ ...env, OUT_DIR: warm })
    const parity = readFileSync(PARITY, 'utf8')
    // Without parity, Next renders every page itself.
    writeFileSync(PARITY, parity.replaceAll('"isEqual":true', '"isEqual":false'))
    buildEdition({ ...env, OUT_DIR: cold })
    writeFileSync(PARITY, parity)
    const routes = readNextOutput({ folder: '.', isPackaged: false })?.routes ?? {}
    const pages = [...builtPages(cold), NOT_FOUND].map((address) => routeOf(address as Address, routes))
    expect([...new Set(pages)].sort()).toEqual(Object.keys(routes).sort())
    const equal = Object.entries(JSON.parse(parity) as Parity).filter(([, { isEqual }]) => isEqual)
    expect(equal.map(([route]) => route).sort()).toEqual(Object.keys(routes).sort())
    expect(digest(warm)).toEqual(digest(cold))
  })

  describe('in a browser', () => {
    let site: Served
    beforeAll(async () => {
      site = await serveEdition({ outDir: warm, port: 0 })
    })
    afterAll(() => site.close())

    it('show what changed in an article, and every correction', async () => {
      const { page, complaints } = await openReader()
      await page.goto(`${site.url}articles/un-vieil-article/`)
      await page.getByRole('link', { name: 'Mis à jour le 1er février 2026' }).click()
      expect(new URL(page.url()).pathname).toBe('/articles/un-vieil-article/versions/')
      expect(await page.locator('.changed del').allTextContents()).toEqual(['retiré\u00a0: a suivi'])
      expect(await page.locator('.changed ins').allTextContents()).toEqual(['ajouté\u00a0: vint ensuite'])
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toMatch(/^noindex/)
      expect(await faultsInViews(page)).toEqual([])
      await page.getByRole('contentinfo').getByRole('link', { name: 'Corrections' }).click()
      await page.getByText('Il y avait trois mots, et non deux.').waitFor()
      expect(await faultsInViews(page)).toEqual([])
      await page.locator('.record').getByRole('link', { name: 'Un vieil article' }).click()
      await page.getByRole('heading', { name: 'Un vieil article' }).waitFor()
      expect(complaints).toEqual([])
    })

    it.each([390, 1440])('show the pictures of a gallery in full screen (%i px)', async (width) => {
      const { page, complaints } = await openReader({ viewport: { width, height: 900 } })
      const address = `${site.url}articles/tous-les-blocs/`
      await page.goto(address)
      const pictures = page.locator('#texte img[role="button"]')
      const count = await pictures.count()
      const at = await pictures.evaluateAll((images) => {
        return images.findIndex((image) => image.closest('figure')?.textContent?.includes('Un crédit'))
      })
      await pictures.nth(at).focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.getByText(`Image ${at + 1} / ${count}`).waitFor()
      expect(page.url()).toBe(`${address}#plein-ecran-${at + 1}`)
      expect(await dialog.locator('.viewer-caption').textContent()).toMatch(/Une légende.*Un crédit/)
      if (width === 390) expect(await faultsInViews(page)).toEqual([])
      await page.keyboard.press('ArrowRight')
      await dialog.getByText(`Image ${at + 2} / ${count}`).waitFor()
      expect(await dialog.locator('.viewer-caption').textContent()).toBe('')
      await page.keyboard.press('Escape')
      await expect.poll(() => page.url()).toBe(address)
      // The address of a picture opens it in any browser.
      await page.goto(`${address}#plein-ecran-1`)
      await dialog.getByText(`Image 1 / ${count}`).waitFor()
      expect(complaints).toEqual([])
    })
  })
})

/** Versions come from Git. */
function commit(folder: string, date: string): void {
  const author = { NAME: 'x', EMAIL: 'x@exemple.fr', DATE: date }
  const said = Object.entries(author).flatMap(([name, value]) => [
    [`GIT_AUTHOR_${name}`, value],
    [`GIT_COMMITTER_${name}`, value],
  ])
  const env = { ...process.env, ...Object.fromEntries(said) }
  execFileSync('git', ['-C', folder, 'add', '--all'])
  execFileSync('git', ['-C', folder, 'commit', '--quiet', '--message=x'], { env })
}

/** Adds a link, renames an article, and adds another. */
function edit(articles: string): void {
  appendFileSync(join(articles, 'un-vieil-article.md'), '\nLire aussi : [[lire-une-levee-de-fonds]]\n')
  renameSync(join(articles, 'in-english.md'), join(articles, 'english.md'))
  const english = readFileSync(join(articles, 'english.md'), 'utf8')
  writeFileSync(join(articles, 'english.md'), english.replace('lang: en', 'lang: en\naliases: [in-english]'))
  writeFileSync(join(articles, 'nouveau.md'), '---\ntitle: Nouveau\ndate: 2025-09-30\n---\n\nUn paragraphe.\n')
}
