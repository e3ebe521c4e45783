import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareRenderers, parityOf, samplesOf } from '../../lib/next/renderer-parity'
import type { Address } from '../../lib/paths'
import { scratch } from '../scratch'
import { nextPage } from './next-page'

const ROUTES = { '/': 'page.js', '/articles/[slug]': 'slug.js', '/404': 'lost.js' }

/** What Next printed of each page, by its name in the folder. */
function printed(bodies: Record<string, string>) {
  const root = scratch(
    Object.fromEntries(Object.entries(bodies).map(([name, body]) => [`${name}.html`, nextPage({ body })])),
  )
  const pages = Object.keys(bodies).map((name) => [name === 'une' ? '/' : `/${name}`, join(root, `${name}.html`)])
  return { pages: Object.fromEntries(pages), files: {}, routes: ROUTES }
}

const PRINTED = { une: '<p>une</p>', 'articles/a': '<p>a</p>', 'articles/b': '<p>b</p>', '404': '<p>perdu</p>' }

function composer(bodies: Record<Address, string>) {
  return async (address: Address) => {
    const body = bodies[address]
    if (body === undefined) throw new Error(address)
    return nextPage({ body })
  }
}

const RIGHT = { '/': '<p>une</p>', '/articles/a/': '<p>a</p>', '/articles/b/': '<p>b</p>', '/404/': '<p>perdu</p>' }

describe('compareProofs', () => {
  it('agrees when every document is the same, whatever Next adds for its own router', async () => {
    const proofs = await compareRenderers(printed(PRINTED), composer(RIGHT))
    expect(proofs).toEqual({ '/': true, '/articles/[slug]': true, '/404': true })
  })

  it('refuses a route of which one page differs, and one that fails', async () => {
    const { '/': _, ...rest } = RIGHT
    const proofs = await compareRenderers(printed(PRINTED), composer({ ...rest, '/articles/b/': '<p>B</p>' }))
    expect(proofs).toEqual({ '/': false, '/articles/[slug]': false, '/404': true })
  })
})

describe('specimensOf', () => {
  it('takes all pages of the root, and three of each other kind', () => {
    const articles = [1, 2, 3, 4, 5].map((n): Address => `/articles/${n}/`)
    const months: Address[] = ['/archives/2024/01/', '/archives/2024/02/', '/archives/2025/01/', '/archives/2025/02/']
    expect(samplesOf(['/', '/plan/', ...articles, ...months])).toEqual([
      '/',
      '/plan/',
      '/articles/1/',
      '/articles/3/',
      '/articles/5/',
      '/archives/2024/01/',
      '/archives/2025/01/',
      '/archives/2025/02/',
    ])
  })
})

describe('proofOf', () => {
  it.each([
    ['/articles/a/', 'right'],
    ['/', 'wrong'],
    ['/404/', 'none'],
    ['/inconnu/', 'unknown'],
  ] as const)('%s is %s', (address, proof) => {
    expect(parityOf(address, ROUTES, { '/': false, '/articles/[slug]': true })).toBe(proof)
  })
})
