// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  extendTrail,
  parseTrailFragment,
  readTrail,
  slugAt,
  type TrailArticle,
  trailFragment,
  writeTrail,
} from '@/lib/reading-list/trail'
import { aKept } from './sketches'

const slugs = (trail: { slug: string }[]) => trail.map(({ slug }) => slug).join(' ')

afterEach(() => {
  vi.restoreAllMocks()
  sessionStorage.clear()
})

describe('a trail', () => {
  it.each<[string, string, string | undefined, string]>([
    ['continues where a link of its last article leads', 'c', 'b', 'a b c'],
    ['continues from an article that the reader came back to', 'c', 'a', 'a b c'],
    ['stays as it is at an article that it holds', 'a', 'b', 'a b'],
    ['stays as it is when the reader comes back from elsewhere', 'b', undefined, 'a b'],
    ['begins again where another page led', 'c', undefined, 'c'],
    ['begins again where another article led', 'c', 'z', 'c'],
  ])('%s', (_what, here, from, expected) => {
    expect(slugs(extendTrail([aKept('a'), aKept('b')], aKept(here), from))).toBe(expected)
  })

  it('drops its beginning beyond thirty articles', () => {
    let trail: TrailArticle[] = [aKept('a0')]
    for (let at = 1; at < 40; at += 1) trail = extendTrail(trail, aKept(`a${at}`), `a${at - 1}`)
    expect([trail.length, trail[0]?.slug, trail.at(-1)?.slug]).toEqual([30, 'a10', 'a39'])
  })

  it('is stored for the tab', () => {
    writeTrail([aKept('a'), aKept('b')])
    expect(readTrail()).toEqual([aKept('a'), aKept('b')])
    expect(Object.keys(sessionStorage)).toEqual(['/fil:1'])
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{"a'],
    ['no list', '{"slug":"a"}'],
    ['no articles', '[1,null,"a",[]]'],
    ['a slug that is none', JSON.stringify([aKept('../a')])],
    ['a title that is none', JSON.stringify([{ slug: 'a', title: {} }])],
    ['a title too long to show', JSON.stringify([{ slug: 'a', title: 'x'.repeat(1001) }])],
    ['parts that are no list', JSON.stringify([{ slug: 'a', title: 'A', foreign: 7 }])],
    ['more parts than a title has', JSON.stringify([{ slug: 'a', title: 'A', foreign: Array(21).fill({}) }])],
  ])('is empty when storage contains %s', (_what, stored) => {
    sessionStorage.setItem('/fil:1', stored)
    expect(readTrail()).toEqual([])
  })

  it('is empty when the browser refuses storage, without an exception', () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    writeTrail([aKept('a')])
    expect(readTrail()).toEqual([])
  })
})

describe('the fragment of a trail', () => {
  it('names its articles', () => {
    expect(trailFragment([aKept('a'), aKept('b-2')])).toBe('a,b-2')
    expect(parseTrailFragment('#a,b-2')).toEqual(['a', 'b-2'])
  })

  it.each([
    ['', ''],
    ['#', ''],
    ['#a,a,b', 'a b'],
    ['#../a,%61,<b>,A,é,a b,,c', 'c'],
    [`#${'x'.repeat(81)},ok`, 'ok'],
  ])('is validated: %s', (fragment, expected) => {
    expect(parseTrailFragment(fragment).join(' ')).toBe(expected)
  })

  it('names thirty articles at most', () => {
    expect(parseTrailFragment(Array.from({ length: 99 }, (_, at) => `a${at}`).join(','))).toHaveLength(30)
  })
})

it.each([
  ['/articles/a-b/', 'a-b'],
  ['/articles/a-b/?x=1#y', 'a-b'],
  ['/articles/a-b', undefined],
  ['/articles/a-b/index.md', undefined],
  ['/articles/A/', undefined],
  ['/rubriques/ia/', undefined],
])('finds the article at %s', (path, slug) => {
  expect(slugAt(location.origin + path)).toBe(slug)
  expect(slugAt(`https://ailleurs.example${path}`)).toBeUndefined()
})
