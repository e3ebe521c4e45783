import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareRenderers, parityOf, samplesOf } from '../../lib/next/renderer-parity'
import type { Address } from '../../lib/paths'
import { scratch } from '../scratch'
import { nextPage } from './next-page'

const ROUTES = { '/': 'page.js', '/articles/[slug]': 'slug.js', '/404': 'not-found.js' }

/** The output of Next for pages with these bodies, by file name. */
function nextOutput(bodies: Record<string, string>) {
  const files = Object.entries(bodies).map(([name, body]) => [`${name}.html`, nextPage({ body })])
  const root = scratch(Object.fromEntries(files))
  const pages = Object.keys(bodies).map((name) => [name === 'une' ? '/' : `/${name}`, join(root, `${name}.html`)])
  return { pages: Object.fromEntries(pages), files: {}, routes: ROUTES }
}

const BY_NEXT = { une: '<p>une</p>', 'articles/a': '<p>a</p>', 'articles/b': '<p>b</p>', '404': '<p>perdu</p>' }

function rendererOf(bodies: Record<Address, string>) {
  return async (address: Address) => {
    const body = bodies[address]
    if (body === undefined) throw new Error(address)
    return nextPage({ body })
  }
}

const SAME = { '/': '<p>une</p>', '/articles/a/': '<p>a</p>', '/articles/b/': '<p>b</p>', '/404/': '<p>perdu</p>' }

const SHEETS = ['/_next/static/chunks/33rxd3fh70i7q.css']
const EQUAL = { isEqual: true, sheets: SHEETS }
const DIFFERENT = { isEqual: false, sheets: SHEETS }

describe('compareRenderers', () => {
  it('gives parity to a route whose documents are equal', async () => {
    const parity = await compareRenderers(nextOutput(BY_NEXT), () => rendererOf(SAME))
    expect(parity).toEqual({ '/': EQUAL, '/articles/[slug]': EQUAL, '/404': EQUAL })
  })

  it('refuses parity to a route with a different page or a failing one', async () => {
    const { '/': _, ...rest } = SAME
    const parity = await compareRenderers(nextOutput(BY_NEXT), () =>
      rendererOf({ ...rest, '/articles/b/': '<p>B</p>' }),
    )
    expect(parity).toEqual({ '/': DIFFERENT, '/articles/[slug]': DIFFERENT, '/404': EQUAL })
  })
})

describe('samplesOf', () => {
  it('takes all the pages at the root, and three of every other folder', () => {
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

describe('parityOf', () => {
  it.each([
    ['/articles/a/', 'equal'],
    ['/', 'different'],
    ['/404/', 'unchecked'],
    ['/inconnu/', 'unknown'],
  ] as const)('%s is %s', (address, expected) => {
    expect(parityOf(address, ROUTES, { '/': DIFFERENT, '/articles/[slug]': EQUAL })).toBe(expected)
  })
})
