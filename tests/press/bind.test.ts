import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../../lib/output/files'
import { bindAssets, bindFromNext } from '../../lib/press/bind'
import { DEFAULT_SITE } from '../../lib/site'
import { nextPage } from './next-page'
import { scratch } from './scratch'

/** A project that Next has printed: these bodies by address, and one style sheet that asks for one font. */
function printed(bodies: Record<string, string>) {
  const files: Record<string, string> = {
    'components/theme-toggle/element.ts': `customElements.define('theme-toggle', class extends HTMLElement {})`,
    '.next/33rxd3fh70i7q.css': '@font-face{src:url(../media/newsreader.1.woff2)}',
    '.next/newsreader.1.woff2': 'font',
  }
  for (const [address, body] of Object.entries(bodies)) files[`.next/pages${address}.html`] = nextPage({ body })
  const root = scratch(files)
  const pages = Object.keys(bodies).map((address) => [
    address.replace(/index$/, ''),
    join(root, `.next/pages${address}.html`),
  ])
  return {
    root,
    printed: {
      pages: Object.fromEntries(pages),
      files: {
        '/_next/static/chunks/33rxd3fh70i7q.css': join(root, '.next/33rxd3fh70i7q.css'),
        '/_next/static/media/newsreader.1.woff2': join(root, '.next/newsreader.1.woff2'),
      },
      routes: {},
    },
  }
}

const SOUND = {
  '/index': '<a href="/articles/a/#bas">a</a>',
  '/articles/a': '<theme-toggle></theme-toggle><p id="bas"></p>',
  '/404': '<p></p>',
}

async function bind(bodies: Record<string, string>, ticks: number[] = []) {
  const { root, printed: all } = printed(bodies)
  const folder = join(root, 'out')
  const { binding, outlines } = await bindAssets(root, all, folder, DEFAULT_SITE)
  const pages = await bindFromNext(all, folder, binding, (done) => ticks.push(done))
  return { folder, outlines: new Map([...outlines, ...pages]) }
}

describe('bindFromNext', () => {
  it('prints one file per page, style sheets, fonts and elements, and counts the pages', async () => {
    const ticks: number[] = []
    const { folder } = await bind(SOUND, ticks)
    expect(listFiles(folder).map((file) => file.replace(/\.[0-9a-f]{8}\./, '.#.'))).toEqual([
      '404.html',
      'articles/a/index.html',
      'assets/33rxd3.css',
      'assets/newsreader.1.woff2',
      'assets/theme-toggle.#.js',
      'index.html',
    ])
    expect(readFileSync(join(folder, 'assets/33rxd3.css'), 'utf8')).toBe('@font-face{src:url(newsreader.1.woff2)}')
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('href="/assets/newsreader.1.woff2" as="font"')
    expect(ticks).toEqual([1, 2, 3])
  })

  it('names every page that holds what a document must not', async () => {
    const refused = bind({
      ...SOUND,
      '/index': '<p style="color:red"></p>',
      '/articles/a': '<p onclick=""></p><lire-plus></lire-plus>',
    })
    await expect(refused).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: / : un attribut style sur <p>.
      /articles/a/ : un attribut onclick sur <p>.
      /articles/a/ : <lire-plus> sans script ; attendu : components/lire-plus/element.ts.

      ✖ Ces pages ne peuvent pas être imprimées]
    `)
  })
})
