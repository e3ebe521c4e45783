// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { MOST_AROUND } from '@/lib/offline/cache-policy'
import { keepNeighbours, keepTexts } from '@/lib/offline/kept-texts'
import { toggleArticle } from '@/lib/offline/toggle-article'
import { french } from '@/lib/phrasing/reading-words'
import { type Answers, type FakeCacheContext, fakeCacheContext } from './fake-cache-context'

const SERIES = Array.from({ length: 40 }, (_, rank) => `a${rank}`)
const links = (slugs: readonly string[]) => slugs.map((slug) => `<a href="/articles/${slug}/">`).join('')
const article = (slug: string) => [
  `/articles/${slug}/`,
  `<main><div class="readalso">${links([`${slug}-b`, `${slug}-c`, 'a1'])}</ul></main>`,
]
const PAPER: Answers = Object.fromEntries(
  SERIES.flatMap((slug) => [slug, `${slug}-b`, `${slug}-c`]).map((slug) => article(slug)),
)

let context: FakeCacheContext

beforeEach(() => {
  context = fakeCacheContext({ ...PAPER })
  vi.stubGlobal('caches', context.caches)
  vi.stubGlobal('fetch', context.fetch)
  vi.stubGlobal('navigator', { serviceWorker: { register: async () => {} } })
})

afterEach(() => vi.unstubAllGlobals())

it('fetches as many neighbours of a series as it stores, and none that is saved', async () => {
  await keepTexts(SERIES)
  context.asked.length = 0
  await keepNeighbours(SERIES)
  expect(context.asked).toHaveLength(MOST_AROUND)
  expect(context.asked).not.toContain('/articles/a1/')
})

it('keeps the other texts when one does not fit or is not served, and names it', async () => {
  context.refuse = /a3\//
  vi.stubGlobal('fetch', (address: string) =>
    address.includes('/a5/') ? Promise.reject(new TypeError('Failed to fetch')) : context.fetch(address),
  )
  const dates = await keepTexts(SERIES)
  expect(SERIES.filter((slug) => !dates.has(slug))).toEqual(['a3', 'a5'])
})

it('reports no text when the browser refuses to store any', async () => {
  vi.stubGlobal('caches', undefined)
  expect(await keepTexts(SERIES)).toEqual(new Map())
})

it.each([
  [/^$/, french.stored],
  [/a1\//, french.notStored],
])('shows whether its text is stored (no room for %s)', async (refuse, words) => {
  context.refuse = refuse
  document.body.innerHTML =
    '<save-article data-slug="a1" data-title="Titre" data-minutes="7" data-date="2025-06-01"></save-article><p></p>'
  const [host, status] = document.body.children as unknown as [HTMLElement, HTMLElement]
  toggleArticle(host, status, french, '2026-02-03T04:05:06.000Z')
  await vi.waitFor(() => expect(status.textContent).toBe(words))
  toggleArticle(host, status, french, '2026-02-03T04:05:06.000Z')
  await keepTexts([])
  expect(status.textContent).toBe('')
})
