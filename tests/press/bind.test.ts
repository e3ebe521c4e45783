import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bindAssets, bindFromNext } from '../../lib/press/bind'
import { listFiles } from '../../lib/press/files'
import { Former } from '../../lib/press/leaves'
import { OutlinesCache } from '../../lib/press/memory/outlines'
import { checkPaper } from '../../lib/press/paper-check'
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

describe('checkPaper', () => {
  it('lets a sound paper through', async () => {
    const { draft, last } = await aDraft(SOUND)
    expect(() => checkPaper({ ...draft, views: ['/', '/articles/a/', '/404/'] }, last)).not.toThrow()
  })

  it('stops at a view that became no page', async () => {
    const { draft, last } = await aDraft(SOUND)
    expect(() => checkPaper({ ...draft, views: ['/', '/archives/'] }, last)).toThrow(
      '✖ Aucun fichier de app/ n’imprime /archives/',
    )
  })

  it('stops at a link that leads nowhere', async () => {
    const { draft, last } = await aDraft({
      ...SOUND,
      '/index': '<a href="/articles/a/#haut">a</a><img src="/images/b.jpg"/>',
    })
    expect(() => checkPaper(draft, last)).toThrowErrorMatchingInlineSnapshot(`
      [Error: /  →  /articles/a/#haut : la page n’a pas d’ancre « haut ».
      /  →  /images/b.jpg : rien n’est imprimé à cette adresse.

      ✖ 2 liens rompus dans les pages imprimées]
    `)
  })

  it.each<[string, Record<string, string>]>([
    ['a page that is no longer there', { '/index': '<a href="/articles/b/">b</a>', '/articles/b': '<p></p>' }],
    ['an anchor that its page has lost', { '/index': '<a href="/articles/a/#bas">a</a>' }],
  ])('looks again at the links of a page that was kept, for %s', async (_, kept) => {
    const before = await aDraft({ ...SOUND, ...kept })
    before.last.outlines.keep(before.draft.outlines, new Set(before.draft.outlines.keys()))
    const { draft } = await aDraft({ ...SOUND, '/index': '<p></p>', '/articles/a': '<p></p>' })
    draft.outlines.delete('/')
    const leaf = { size: 0, mtime: 0, sha256: '' }
    const former = new Former(new Map([...before.draft.files].map((path) => [path, leaf])))
    expect(() => checkPaper(draft, { ...before.last, former })).toThrow('✖ 1 lien rompu dans les pages imprimées')
  })
})

/** What these pages of Next's become, and an edition before it that was none. */
async function aDraft(pages: Record<string, string>) {
  const { folder, outlines } = await bind(pages)
  const last = { former: new Former(new Map()), outlines: new OutlinesCache(scratch(), '1') }
  return { draft: { files: new Set(listFiles(folder)), outlines, views: ['/' as const], site: DEFAULT_SITE }, last }
}
