import { brotliCompressSync } from 'node:zlib'
import { beforeAll, expect, it } from 'vitest'
import { bundleElements, bundleWorkers, type ElementScript } from '../../lib/html/elements'

/** The elements of an article; the first ones are on every page. */
const ON_ARTICLES = ['reader-settings', 'saved-count', 'save-article', 'share-article', 'reading-trail', 'scroll-stops']

let elements: Map<string, ElementScript>
beforeAll(async () => {
  elements = await bundleElements(process.cwd())
})

it('keeps all the elements of an article under 10 kB of brotli, with all that they may load later', () => {
  const scripts = new Set(ON_ARTICLES.flatMap((tag) => withLazy(tag)))
  const sizes = [...scripts].map(({ address, code }) => [address, sizeOf(code)] as const)
  const total = sizes.reduce((sum, [, size]) => sum + size, 0)
  expect(scripts.size).toBeGreaterThan(ON_ARTICLES.length)
  expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(10_000)
})

it('keeps what a first visit loads under 4 kB, and lets none but the settings delay it', () => {
  const first = ON_ARTICLES.flatMap((tag) => elements.get(tag) ?? [])
  expect(first).toHaveLength(ON_ARTICLES.length)
  expect(first.reduce((sum, { code }) => sum + sizeOf(code), 0)).toBeLessThanOrEqual(4_000)
  expect(first.filter(({ beforePaint }) => beforePaint).map(({ tag }) => tag)).toEqual(['reader-settings'])
})

it('keeps the worker under 4 kB', async () => {
  const workers = await bundleWorkers(process.cwd())
  for (const { code } of workers.values()) expect(sizeOf(code)).toBeLessThanOrEqual(4_000)
})

/** The script of an element, and those that it imports dynamically. */
function withLazy(tag: string): ElementScript[] {
  const script = elements.get(tag)
  if (!script) throw new Error(`no element <${tag}>`)
  const names = [...script.code.matchAll(/import\("\.\/([^"]+)"\)/g)].map(([, name = '']) => `/assets/${name}`)
  return [script, ...[...elements.values()].filter(({ address }) => names.includes(address))]
}

function sizeOf(code: string): number {
  return brotliCompressSync(code).length
}
