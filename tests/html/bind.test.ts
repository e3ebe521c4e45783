import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bindAssets, bindPages } from '../../lib/html/bind-pages'
import { listFiles } from '../../lib/list-files'
import { bundlesOf } from '../../lib/next/packaged-pages'
import { DEFAULT_SITE, type Site } from '../../lib/site'
import { nextPage } from '../next/next-page'
import { scratch } from '../scratch'

/**
 * A project with one custom element, the style sheet of one block, and Next's output: a style sheet
 * that loads one font.
 */
function project() {
  const root = scratch({
    'components/theme-toggle/element.ts': `customElements.define('theme-toggle', class extends HTMLElement {})`,
    'components/blocks/box.css': '@layer components { .box { color: red } }',
    'lib/offline/worker.ts': `addEventListener('fetch', () => {})`,
    'lib/offline/withdrawn-worker.ts': 'registration.unregister()',
    '.next/33rxd3fh70i7q.css': '@font-face{src:url(../media/newsreader.1.woff2)}',
    '.next/newsreader.1.woff2': 'font',
  })
  const files = {
    '/_next/static/chunks/33rxd3fh70i7q.css': join(root, '.next/33rxd3fh70i7q.css'),
    '/_next/static/media/newsreader.1.woff2': join(root, '.next/newsreader.1.woff2'),
  }
  return { root, files }
}

const SOUND = {
  '/': '<a href="/articles/a/#bas">a</a>',
  '/articles/a/': '<theme-toggle></theme-toggle><p id="bas"></p>',
  '/404.html': '<p></p>',
}

async function bind(bodies: Record<string, string>, site: Partial<Site> = {}) {
  const { root, files } = project()
  const folder = join(root, 'out')
  const { binding, outlines } = bindAssets(await bundlesOf({ folder: root, isPackaged: false }), files, folder, {
    ...DEFAULT_SITE,
    ...site,
  })
  const pages = Object.entries(bodies).map(([address, body]) => [address, () => nextPage({ body })] as const)
  const bound: string[] = []
  await bindPages(new Map(pages), folder, binding, (address) => bound.push(address))
  return { folder, outlines, bound }
}

describe('bindPages', () => {
  it('writes pages, style sheets, fonts and elements, and reports each page', async () => {
    const { folder, bound } = await bind(SOUND)
    expect(listFiles(folder).map((file) => file.replace(/\.[0-9a-f]{8}\./, '.#.'))).toEqual([
      '404.html',
      'articles/a/index.html',
      'assets/33rxd3.css',
      'assets/box.#.css',
      'assets/newsreader.1.woff2',
      'assets/theme-toggle.#.js',
      'index.html',
      'service-worker.js',
    ])
    expect(readFileSync(join(folder, 'assets/33rxd3.css'), 'utf8')).toBe('@font-face{src:url(newsreader.1.woff2)}')
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('href="/assets/newsreader.1.woff2" as="font"')
    expect(bound).toEqual(Object.keys(SOUND))
  })

  it('writes the worker that removes itself if the paper disables it', async () => {
    const worker = async (site: Partial<Site>) =>
      readFileSync(join((await bind(SOUND, site)).folder, 'service-worker.js'), 'utf8')
    expect(await worker({})).toContain('fetch')
    expect(await worker({ offline: false })).toContain('registration.unregister()')
  })

  it('names every page with a violation', async () => {
    const refused = bind({
      ...SOUND,
      '/': '<p style="color:red"></p>',
      '/articles/a/': '<p onclick=""></p><lire-plus></lire-plus>',
    })
    await expect(refused).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: / : un attribut style sur <p>.
      /articles/a/ : un attribut onclick sur <p>.
      /articles/a/ : <lire-plus> sans script ; attendu : components/lire-plus/element.ts.

      ✖ Ces pages ne peuvent pas être publiées]
    `)
  })
})
