import { brotliCompressSync } from 'node:zlib'
import { beforeAll, expect, it } from 'vitest'
import { bundleElements, bundleWorkers, type ElementScript } from '../../lib/html/element-scripts'

/** The elements of an article; the first ones are on every page. */
const ON_ARTICLES = [
  'reader-settings',
  'saved-count',
  'save-article',
  'share-article',
  'reading-trail',
  'listen-article',
  'picture-viewer',
  'scroll-stops',
]

let elements: Map<string, ElementScript>
beforeAll(async () => {
  elements = await bundleElements(process.cwd())
})

/** Scripts fetched on a press or a selection: listening, the picture viewer, kept texts, passages. */
const PRESSED = ['listening-player', 'picture-viewer-viewer', 'offline-kept-texts', 'highlights-passage-bar']

it('keeps the elements of an article under 10 kB of brotli, with what they load for a returning reader', () => {
  const scripts = new Map(ON_ARTICLES.flatMap((tag) => withLazy(tag).map((script) => [script.address, script])))
  const loaded = [...scripts.values()].filter(({ address }) => !PRESSED.some((name) => address.includes(name)))
  expect(loaded).toHaveLength(scripts.size - PRESSED.length)
  const sizes = loaded.map(({ address, code }) => [address, sizeOf(code)] as const)
  const total = sizes.reduce((sum, [, size]) => sum + size, 0)
  expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(10_000)
})

it('keeps what a first visit loads under 4 kB, with only the settings before the paint', () => {
  const first = ON_ARTICLES.flatMap((tag) => elements.get(tag) ?? [])
  expect(first).toHaveLength(ON_ARTICLES.length)
  const codes = new Set(first.map(({ code }) => code))
  expect([...codes].reduce((sum, code) => sum + sizeOf(code), 0)).toBeLessThanOrEqual(4_000)
  expect(first.filter(({ beforePaint }) => beforePaint).map(({ tag }) => tag)).toEqual(['reader-settings'])
})

it('keeps what each button loads under 3.4 kB', () => {
  const pressed = [...elements.values()].filter(({ address }) => PRESSED.some((name) => address.includes(name)))
  for (const { address, code } of pressed) expect(sizeOf(code), address).toBeLessThanOrEqual(3_400)
})

it('keeps the worker under 4 kB', async () => {
  const workers = await bundleWorkers(process.cwd())
  for (const { code } of workers.values()) expect(sizeOf(code)).toBeLessThanOrEqual(4_000)
})

/** The script of an element, and its dynamic imports. */
function withLazy(tag: string): ElementScript[] {
  const script = elements.get(tag)
  if (!script) throw new Error(`no element <${tag}>`)
  return withImported(script)
}

function withImported(script: ElementScript): ElementScript[] {
  const names = [...script.code.matchAll(/import\("\.\/([^"]+)"\)/g)].map(([, name = '']) => `/assets/${name}`)
  const imported = [...elements.values()].filter(({ address }) => names.includes(address))
  return [script, ...imported.flatMap(withImported)]
}

function sizeOf(code: string): number {
  return brotliCompressSync(code).length
}
