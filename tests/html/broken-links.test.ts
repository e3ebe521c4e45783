import { describe, expect, it } from 'vitest'
import { findBrokenLinks, linksReport } from '../../lib/html/broken-links'

/** The broken links of `/articles/a/`, in an edition of two pages. */
function broken(...links: string[]) {
  const outlines = new Map([
    ['/articles/a/', { ids: ['bas'], links }],
    ['/articles/b/', { ids: ['été', 'l-année'], links: [] }],
  ])
  const addresses = new Set(['/', '/articles/a/', '/articles/b/', '/images/é.jpg', '/assets/x.css', '/assets/x.woff2'])
  const outlineOf = (address: string) => outlines.get(address)
  const isThere = (address: string) => addresses.has(address)
  return findBrokenLinks({ outlines, outlineOf, isThere, home: 'https://j.fr/journal', language: 'fr' }).map(
    ({ link, reason }) => `${link} : ${reason}`,
  )
}

describe('findBrokenLinks', () => {
  it.each([
    '/',
    '/articles/b/',
    '/articles/b/?x=1',
    '/articles/b/#été',
    '/articles/b/#%C3%A9t%C3%A9',
    '../b/#l-année',
    '#bas',
    '#top',
    '#',
    '/images/%C3%A9.jpg',
    'https://j.fr/journal/articles/b/',
    'https://j.fr/journal',
    'https://j.fr/autre/',
    'https://autre.fr/articles/zzz/',
    '//autre.fr/',
    'mailto:redaction@j.fr',
    'tel:+33102030405',
    'data:image/gif;base64,R0lGOD',
  ])('follows %s', (link) => expect(broken(link)).toEqual([]))

  it.each([
    ['/articles/zzz/', 'rien n’est publié à cette adresse'],
    ['/articles/b', 'il manque la barre finale'],
    ['/articles/b/#hiver', 'la page n’a pas d’ancre « hiver »'],
    ['#haut', 'la page n’a pas d’ancre « haut »'],
    ['b.md', 'rien n’est publié à cette adresse'],
    ['/images/x.jpg', 'rien n’est publié à cette adresse'],
    ['https://j.fr/journal/articles/zzz/', 'rien n’est publié à cette adresse'],
    ['/articles/%E9', 'rien n’est publié à cette adresse'],
  ])('stops at %s', (link, reason) => expect(broken(link)).toEqual([`${link} : ${reason}`]))

  it.each([
    ['', '/rubriques/', []],
    ['https://j.fr', 'https://j.fr/sections/', []],
    ['https://j.fr', 'https://j.fr/rubriques/', ['https://j.fr/rubriques/']],
  ])('reads our own addresses, and public ones after an origin: « %s », %s', (home, link, expected) => {
    const outlines = new Map([['/', { ids: [], links: [link] }]])
    const isThere = (address: string) => ['/', '/rubriques/'].includes(address)
    const found = findBrokenLinks({ outlines, outlineOf: () => undefined, isThere, home, language: 'en' })
    expect(found.map((broken) => broken.link)).toEqual(expected)
  })

  it('reports a repeated link once', () => expect(broken('/zzz/', '/zzz/')).toHaveLength(1))

  it('checks the files of style sheets', () => {
    const outlines = new Map([['/assets/x.css', { ids: [], links: ['x.woff2', 'y.woff2'] }]])
    const addresses = new Set(['/assets/x.css', '/assets/x.woff2'])
    const isThere = (address: string) => addresses.has(address)
    const found = findBrokenLinks({ outlines, outlineOf: () => undefined, isThere, home: '', language: 'fr' })
    expect(found).toMatchObject([{ page: '/assets/x.css', link: 'y.woff2' }])
  })
})

describe('linksReport', () => {
  it('lists the links, then counts them', () => {
    const reason = 'rien n’est publié à cette adresse'
    const two = [
      { page: '/articles/a/', link: '/articles/zzz/', reason },
      { page: '/a-propos/', link: '#bas', reason: 'la page n’a pas d’ancre « bas »' },
    ]
    expect(linksReport(two)).toMatchInlineSnapshot(`
      "/articles/a/  →  /articles/zzz/ : rien n’est publié à cette adresse.
      /a-propos/  →  #bas : la page n’a pas d’ancre « bas ».

      ✖ 2 liens rompus dans les pages"
    `)
    expect(linksReport(two.slice(1))).toMatchInlineSnapshot(`
      "/a-propos/  →  #bas : la page n’a pas d’ancre « bas ».

      ✖ 1 lien rompu dans les pages"
    `)
  })
})
