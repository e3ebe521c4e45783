import { describe, expect, it } from 'vitest'
import { expired, FRESH, LONGEST_AROUND, MOST_AROUND, stale, strategyFor, verdict } from '@/lib/offline/cache-policy'

const SCOPE = 'https://exemple.fr/journal/'
const request = (path: string, mode: RequestMode = 'no-cors', method = 'GET') => ({ method, mode, url: SCOPE + path })

describe('strategyFor', () => {
  it.each([
    ['a page', request('articles/a/', 'navigate'), 'page'],
    ['the front page', request('', 'navigate'), 'page'],
    ['a file with a hash in its name', request('assets/a.1f2e.css'), 'file'],
    ['a picture', request('images/a.1f2e-480.avif'), 'file'],
    ['a picture opened by itself', request('images/a.1f2e-480.avif', 'navigate'), 'file'],
    ['the search index', request('recherche/fichier/a.bin', 'cors'), 'network'],
    ['a feed that a script reads', request('atom.xml', 'cors'), 'network'],
    ['what is sent', request('articles/a/', 'navigate', 'POST'), 'network'],
    ['another paper of the origin', { method: 'GET', mode: 'navigate', url: 'https://exemple.fr/autre/' }, 'network'],
    ['another site', { method: 'GET', mode: 'no-cors', url: 'https://ailleurs.fr/journal/assets/a.js' }, 'network'],
  ] as const)('of %s', (_what, asked, strategy) => {
    expect(strategyFor(asked, SCOPE)).toBe(strategy)
  })
})

const copy = (address: string, savedAt: number, usedAt = savedAt) => ({ address, savedAt, usedAt })

describe('expired', () => {
  it('keeps the thirty pages read last', () => {
    const copies = Array.from({ length: MOST_AROUND + 2 }, (_, rank) => copy(`${rank}`, 0, rank))
    expect(expired(copies, 100)).toEqual(['0', '1'])
    expect(expired(copies.slice(2), 100)).toEqual([])
  })

  it('keeps no page for more than seven days, however often it is read', () => {
    expect(expired([copy('a', 0, LONGEST_AROUND), copy('b', 1)], LONGEST_AROUND)).toEqual(['a'])
  })
})

it('compares the copies that were not compared for an hour, the oldest first', () => {
  expect(stale([copy('b', 2), copy('a', 1), copy('c', 3)], FRESH + 2)).toEqual(['a', 'b'])
})

it('does not trust copies dated in the future', () => {
  expect(stale([copy('a', FRESH), copy('b', 1)], 2, 0)).toEqual(['b', 'a'])
  expect(expired([copy('a', 5), copy('b', 1)], 2)).toEqual(['a'])
})

it.each([
  [200, 'current'],
  [404, 'withdrawn'],
  [410, 'withdrawn'],
  [500, 'unknown'],
  [503, 'unknown'],
] as const)('treats an answer %i as « %s »', (status, said) => {
  expect(verdict(new Response('', { status }))).toBe(said)
})
