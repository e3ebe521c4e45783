import { describe, expect, it } from 'vitest'
import { assetPath, firstScreenFonts, rewriteStylesheet, stylesheetLinks } from '../../lib/html/next-assets'

describe('assets', () => {
  it.each([
    ['/_next/static/chunks/33rxd3fh70i7q.css', '/assets/33rxd3.css'],
    ['/_next/static/media/newsreader.3mmlhcns4y7c0.woff2', '/assets/newsreader.3mmlhc.woff2'],
    ['/icone.svg', '/icone.svg'],
    ['/articles/a/', '/articles/a/'],
  ])('%s moves to %s', (address, path) => expect(assetPath(address)).toBe(path))

  it.each([
    ['url(../media/a.1.woff2)format("woff2")', 'url(a.1.woff2)format("woff2")'],
    [`url( "../media/a.1.woff2" )`, 'url(a.1.woff2)'],
    [`url('/_next/static/media/a.1.woff2')`, 'url(a.1.woff2)'],
    ['url(#fil)', 'url(#fil)'],
    ['url(/images/a.png)', 'url(/images/a.png)'],
    ['url(data:image/svg+xml,%3Csvg/%3E)', 'url(data:image/svg+xml,%3Csvg/%3E)'],
    ['url(../media/newsreader-rare.3mmlhcns4y7c0.woff2)', 'url(newsreader-rare.3mmlhc.woff2)'],
    [':root,:host{--a:clamp(1rem, 2vw, 3rem)}', ':root{--a:clamp(1rem,2vw,3rem)}'],
    ['a{content:"b, :root,:host{"}', 'a{content:"b, :root,:host{"}'],
    ['a{-webkit-text-decoration-color:red;text-decoration-color:red}', 'a{text-decoration-color:red}'],
    ['a{}\n/*# sourceMappingURL=a.css.map */', 'a{}'],
  ])('moves %s to %s', (css, moved) => expect(rewriteStylesheet(css)).toBe(moved))

  it('reads the addresses of a style sheet', () => {
    expect(stylesheetLinks(`a{src:url(a.woff2),url("b.woff2")}b{background:url( 'c.svg' )}`)).toEqual([
      'a.woff2',
      'b.woff2',
      'c.svg',
    ])
  })

  it('finds the fonts of the first screen', () => {
    const names = [
      'newsreader-italic.1',
      'newsreader.2',
      'newsreader-rare.3',
      'instrument-sans.4',
      'instrument-sans-rare.5',
      'fine.6',
    ]
    expect(firstScreenFonts(names.map((name) => `/assets/${name}.woff2`))).toEqual([
      '/assets/instrument-sans.4.woff2',
      '/assets/newsreader.2.woff2',
    ])
  })
})
