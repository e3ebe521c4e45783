import { describe, expect, it } from 'vitest'
import { bindDocument } from '../../lib/html/bind-document'
import type { Binding } from '../../lib/html/head-lines'
import { nextPage } from '../next/next-page'

const binding: Binding = {
  basePath: '',
  language: 'fr',
  assetPath: (address) => address.replace(/^\/_next\/static\/.*\//, '/assets/'),
  elements: new Map([
    ['theme-toggle', { tag: 'theme-toggle', address: '/assets/theme-toggle.0a.js', code: '', beforePaint: true }],
    ['reading-time', { tag: 'reading-time', address: '/assets/reading-time.0b.js', code: '', beforePaint: false }],
  ]),
  sheets: new Map(['box', 'pre'].map((name) => [name, { name, address: `/assets/${name}.0c.css` as const, code: '' }])),
  fonts: ['/assets/instrument-sans.1.woff2'],
}

function bind(parts: { head?: string; body?: string }, change: Partial<Binding> = {}) {
  return bindDocument(nextPage(parts), { ...binding, ...change })
}

describe('bindDocument', () => {
  it('removes all that Next adds to a page', () => {
    const { html, violations } = bind({
      head: '<title>L’audio</title>',
      body: '<main><p>Il y a<!-- --> <!-- -->12<!-- --> articles.</p><a href="/articles/b/">b</a></main>',
    })
    expect(html).toMatchInlineSnapshot(
      `"<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><link rel="preload" href="/assets/instrument-sans.1.woff2" as="font" type="font/woff2" crossorigin><link rel="stylesheet" href="/assets/33rxd3fh70i7q.css"/><title>L’audio</title></head><body class="p-4"><main><p>Il y a 12 articles.</p><a href="/articles/b/">b</a></main></body></html>"`,
    )
    expect(violations).toEqual([])
  })

  it('links the style sheet of a block after the others, on pages with that block', () => {
    const { html, outline } = bind(
      { body: '<div class="text box"></div><p class="box"></p>' },
      { basePath: '/journal' },
    )
    expect(html).toContain('<link rel="stylesheet" href="/journal/assets/box.0c.css"></head>')
    expect(html.split('box.0c.css')).toHaveLength(2)
    expect(bind({ body: '<pre>x</pre>' }).html).toContain('<link rel="stylesheet" href="/assets/pre.0c.css"></head>')
    expect(bind({ body: '<p class="boxed">box</p>' }).html).not.toContain('box.0c.css')
    expect(outline.links).not.toContain('/assets/box.0c.css')
  })

  it('moves hoisted links to the end of the head', () => {
    const [search, title] = ['<link rel="search" href="/opensearch.xml"/>', '<title>La une</title>']
    const [before, after] = [bind({ head: search + title }), bind({ head: title + search })]
    expect(before.html).toBe(after.html)
    expect(before.html).toContain(`${title}${search}</head>`)
  })

  it('binds links inside noscript', () => {
    const body = '<main><noscript><p><a href="/archives/">Archives</a></p></noscript></main>'
    const { html, outline } = bind({ body }, { basePath: '/journal' })
    expect(html).toContain('<noscript><p><a href="/journal/archives/">Archives</a></p></noscript>')
    expect(outline.links).toContain('/archives/')
  })

  it('keeps structured data that contains words of the framework', () => {
    const data = '<script type="application/ld+json">{"about":"self.__next_f \\u003c"}</script>'
    const { html, violations } = bind({ body: `<main>${data}</main>` })
    expect(html).toContain(`<main>${data}</main>`)
    expect(violations).toEqual([])
  })

  it('keeps text that looks like a script of the framework', () => {
    const text = '<p title="<script>self.__next_f.push([1])</script>">a</p><p title="<script>self.__next_f.push(">b</p>'
    const { html } = bind({ body: `<main>${text}</main>` })
    expect(html).toContain(`${text}</main></body>`)
  })

  it('keeps text, references, SVG and preformatted lines unchanged', () => {
    const text =
      '<p title="1\u00a0€ &amp; plus">&lt;div hidden=""&gt; a&nbsp;b</p><pre>\n\n  deux</pre>' +
      '<svg viewBox="0 0 1 1"><linearGradient gradientUnits="userSpaceOnUse"></linearGradient><path d="M0 0"/></svg>'
    const { html } = bind({ body: `<main>${text}</main>` })
    expect(html).toContain(`<main>${text.replace('1\u00a0€', '1&nbsp;€')}</main>`)
  })

  it('moves style sheets and fonts, and preloads fonts', () => {
    const { html } = bind({})
    expect(html).toContain('<link rel="stylesheet" href="/assets/33rxd3fh70i7q.css"/>')
    expect(html).toContain(
      '<link rel="preload" href="/assets/instrument-sans.1.woff2" as="font" type="font/woff2" crossorigin>',
    )
    expect(html).not.toContain('_next')
  })

  it('adds the scripts of the elements on the page, before the style sheet', () => {
    const both = bind({
      body: '<reading-time></reading-time><theme-toggle title="x"></theme-toggle><theme-toggle></theme-toggle>',
    })
    expect(both.html.match(/<script.*?<\/script>/g)).toEqual([
      '<script src="/assets/theme-toggle.0a.js"></script>',
      '<script src="/assets/reading-time.0b.js" defer></script>',
    ])
    expect(both.html.indexOf('theme-toggle.0a.js')).toBeLessThan(both.html.indexOf('rel="stylesheet"'))
    expect(bind({ body: '<p>theme-toggle</p>' }).html).not.toContain('<script')
  })

  it('adds the base path once before every address from the root', () => {
    const body =
      '<a href="/articles/a/?x=1#b">a</a><a href="//autre.fr/">o</a><a href="https://autre.fr/">o</a><a href="#bas">b</a><a href="mailto:a@b.fr">m</a>' +
      '<img src="/images/a.jpg" srcset="/images/a-480.webp 480w, /images/a-960.webp 2x"/><video poster="/p.jpg"></video><form action="/chercher/"></form>'
    const { html } = bind({ body }, { basePath: '/journal' })
    expect(
      [...html.matchAll(/\s(?:href|src|srcset|poster|action)="([^"]*)"/g)].map(([, value]) => value),
    ).toMatchInlineSnapshot(`
      [
        "/journal/assets/instrument-sans.1.woff2",
        "/journal/assets/33rxd3fh70i7q.css",
        "/journal/articles/a/?x=1#b",
        "//autre.fr/",
        "https://autre.fr/",
        "#bas",
        "mailto:a@b.fr",
        "/journal/images/a.jpg",
        "/journal/images/a-480.webp 480w, /journal/images/a-960.webp 2x",
        "/journal/p.jpg",
        "/journal/chercher/",
      ]
    `)
  })

  it('reports unreadable markup', () => {
    const { violations } = bind({ body: '<p title=a>b</p>' })
    expect(violations).toEqual([expect.stringMatching(/^un passage qui ne se lit pas : <p title=a>b/)])
  })

  it('lists anchors and links without the base path', () => {
    const head =
      '<link rel="canonical" href="https://j.fr/journal/"/><meta property="og:image" content="https://j.fr/journal/images/a.jpg"/>'
    const body =
      '<h2 id="été"><a href="/articles/a/#b">a</a></h2><img src="/images/a.jpg" srcset="/images/b.jpg 2x" alt="/pas-un-lien"/>'
    const { outline } = bind({ head, body }, { basePath: '/journal', fonts: [] })
    expect(outline).toMatchInlineSnapshot(`
      {
        "ids": [
          "été",
        ],
        "links": [
          "/assets/33rxd3fh70i7q.css",
          "https://j.fr/journal/",
          "https://j.fr/journal/images/a.jpg",
          "/articles/a/#b",
          "/images/a.jpg",
          "/images/b.jpg",
        ],
      }
    `)
  })

  it.each([
    ['<p style="color:red">a</p>', 'un attribut style sur <p>'],
    ['<p onclick="a()">a</p>', 'un attribut onclick sur <p>'],
    ['<style>p{}</style>', 'un élément <style>'],
    ['<script>alert(1)</script>', 'un script écrit dans la page'],
    ['<script src="https://pisteur.fr/a.js"></script>', 'un script d’un autre site : https://pisteur.fr/a.js'],
    ['<script src="//pisteur.fr/a.js"></script>', 'un script d’un autre site : //pisteur.fr/a.js'],
    [
      '<reading-progres></reading-progres>',
      '<reading-progres> sans script ; attendu : components/reading-progres/element.ts',
    ],
  ])('refuses %s', (body, violation) => {
    expect(bind({ body }).violations).toEqual([violation])
  })
})
