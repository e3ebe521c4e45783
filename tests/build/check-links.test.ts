import { describe, expect, it } from 'vitest'
import { BuildState, STATE_SCHEMA } from '../../lib/build/build-state'
import { checkLinks } from '../../lib/build/check-links'
import type { Outline } from '../../lib/html/bind-document'
import { fileOf } from '../../lib/output/file-of-address'
import { Store } from '../../lib/store/store'

type Documents = Record<string, Partial<Outline>>

const SOUND: Documents = {
  '/': { links: ['/articles/a/#bas', 'https://j.fr/essai/articles/a/', '/404/'] },
  '/articles/a/': { ids: ['bas'], links: ['/', '/images/a.jpg'] },
}
const FILES = ['404.html', 'images/a.jpg']

const outlinesOf = (documents: Documents) =>
  new Map(Object.entries(documents).map(([address, { ids = [], links = [] }]) => [address, { ids, links }]))

/** Checks an edition where only the documents in `rendered` are new. */
function check(before: Documents, rendered: Documents, removed: readonly string[] = []): string {
  const state = new BuildState(new Store(':memory:', STATE_SCHEMA))
  for (const [address, outline] of outlinesOf(before)) state.setOutline(address, outline)
  const files = new Set([...FILES, ...Object.keys({ ...before, ...rendered }).map(fileOf)])
  for (const path of removed) files.delete(path)
  const has = (path: string) => files.has(path)
  return checkLinks({ outlines: outlinesOf(rendered), removed, has, home: 'https://j.fr/essai', language: 'fr' }, state)
}

describe('checkLinks', () => {
  it('accepts valid links and a new anchor', () => {
    expect(check({}, SOUND)).toBe('')
    expect(check(SOUND, { '/articles/a/': { ids: ['bas', 'haut'] } })).toBe('')
  })

  it('reports broken links', () => {
    const report = check(SOUND, { '/': { links: ['/articles/a/#haut', '/images/b.jpg'] } })
    expect(report).toMatchInlineSnapshot(`
      "/  →  /articles/a/#haut : la page n’a pas d’ancre « haut ».
      /  →  /images/b.jpg : rien n’est publié à cette adresse.

      ✖ 2 liens rompus dans les pages"
    `)
  })

  it.each<[string, Documents, Documents, string[]]>([
    ['a removed page', { '/b/': { links: ['/articles/a/'] } }, {}, ['articles/a/index.html']],
    ['a removed picture', {}, {}, ['images/a.jpg']],
    ['a removed anchor', {}, { '/articles/a/': {} }, []],
  ])('checks an unchanged page again for %s', (_what, kept, rendered, removed) => {
    const links = { '/': { links: ['/articles/a/#bas'] }, '/articles/a/': { ids: ['bas'], links: ['/images/a.jpg'] } }
    const before = Object.keys(kept).length > 0 ? { ...links, '/': {}, ...kept } : links
    expect(check(before, rendered, removed)).toContain('✖ 1 lien rompu dans les pages')
  })
})
