import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addressOf, PAGE_KINDS, type PageKind, pageAt, pageEntry } from '../lib/page-kinds'

/**
 * `app/archives/[year]/[month]/page.tsx` → `/archives/:year/:month/`; `not-found.tsx` has no
 * folder.
 */
const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|\/)page\.tsx$/.test(path))
  .map((path) => `/${path.replace(/page\.tsx$/, '').replace(/\[(\w+)\]/g, ':$1')}`)

describe('the kinds of page', () => {
  it('each have a route of app/, and every route has a kind', () => {
    const declared = PAGE_KINDS.filter((kind) => kind !== 'not-found').map((kind) => pageEntry(kind).route)
    expect(routes.sort()).toEqual(declared.sort())
  })

  it.each<[string, PageKind, Record<string, string>]>([
    ['/', 'front', {}],
    ['/plan/', 'plan', {}],
    ['/corrections/', 'corrections', {}],
    ['/404/', 'not-found', {}],
    ['/articles/a-b/', 'article', { slug: 'a-b' }],
    ['/articles/a-b/versions/', 'versions', { slug: 'a-b' }],
    ['/sujets/audio/', 'tag', { id: 'audio' }],
    ['/auteurs/', 'authors', {}],
    ['/archives/2025/', 'year', { year: '2025' }],
    ['/archives/2025/06/', 'month', { year: '2025', month: '06' }],
    ['/a-propos/', 'page', { page: 'a-propos' }],
  ])('%s is a page of the kind « %s »', (address, kind, params) => {
    expect(pageAt(address)).toEqual({ kind, params })
    expect(addressOf(kind, params)).toBe(address)
  })

  it.each(['/sujets/a/b/', '/articles/a', 'articles/a/', '/articles/a/index.md'])('%s is not a page', (address) => {
    expect(pageAt(address)).toBeUndefined()
  })

  it('finds its own kind at each route, before any route that names more parts', () => {
    const samples = PAGE_KINDS.map((kind) => pageEntry(kind).route.replaceAll(':', ''))
    expect(samples.map((address) => pageAt(address)?.kind)).toEqual(PAGE_KINDS)
  })
})
