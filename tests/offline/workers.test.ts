import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { strategyFor } from '@/lib/offline/cache-policy'
import { storeCopy } from '@/lib/offline/copies'
import { fakeCacheContext } from './fake-cache-context'

type Listener = (event: Record<string, unknown>) => void

const listeners = new Map<string, Listener>()
const skipWaiting = vi.fn(async () => {})
const unregister = vi.fn(async () => true)
const enable = vi.fn(async () => {})

beforeEach(() => {
  listeners.clear()
  vi.resetModules()
  vi.clearAllMocks()
  vi.stubGlobal('self', {
    registration: { scope: 'https://exemple.fr/journal/', unregister, navigationPreload: { enable } },
    skipWaiting,
    addEventListener: (type: string, listen: Listener) => listeners.set(type, listen),
  })
})

afterEach(() => vi.unstubAllGlobals())

/** Sends an event to the worker, and waits for its `waitUntil` promises. */
async function send(type: string, event: Record<string, unknown> = {}) {
  const waited: Promise<unknown>[] = []
  listeners.get(type)?.({ ...event, waitUntil: (work: Promise<unknown>) => waited.push(work) })
  await Promise.all(waited)
}

it('waits for the pages of the former worker, and does not take over', async () => {
  vi.stubGlobal('caches', fakeCacheContext({}).caches)
  await import('@/lib/offline/worker')
  await send('install')
  await send('activate')
  expect([...listeners.keys()].sort()).toEqual(['activate', 'fetch', 'message'])
  expect(skipWaiting).not.toHaveBeenCalled()
  expect(enable).toHaveBeenCalledOnce()
})

it('lets the browser handle other requests', async () => {
  vi.stubGlobal('caches', fakeCacheContext({}).caches)
  await import('@/lib/offline/worker')
  const respondWith = vi.fn()
  const request = { method: 'GET', mode: 'cors', url: 'https://exemple.fr/journal/atom.xml' } as const
  expect(strategyFor(request, 'https://exemple.fr/journal/')).toBe('network')
  await send('fetch', { request, respondWith })
  expect(respondWith).not.toHaveBeenCalled()
})

it('answers a page with the preloaded response, without a second request', async () => {
  vi.stubGlobal('caches', fakeCacheContext({}).caches)
  const fetched = vi.fn()
  vi.stubGlobal('fetch', fetched)
  await import('@/lib/offline/worker')
  const answers: Promise<Response>[] = []
  await send('fetch', {
    request: { method: 'GET', mode: 'navigate', url: 'https://exemple.fr/journal/' },
    preloadResponse: Promise.resolve(new Response('la une')),
    respondWith: (answer: Promise<Response>) => answers.push(answer),
  })
  expect(await (await answers[0])?.text()).toBe('la une')
  expect(fetched).not.toHaveBeenCalled()
})

it('compares the copies on the first page after a failure, and once an hour', async () => {
  const answers = { '/journal/articles/a/': 'un' }
  const context = fakeCacheContext(answers, '/journal/')
  await storeCopy('/journal/articles/a/', 'kept', Object.assign(context, { time: Date.now() }))
  vi.stubGlobal('caches', context.caches)
  vi.stubGlobal('fetch', context.fetch)
  await import('@/lib/offline/worker')
  const visit = (preloadResponse: Promise<Response>) =>
    send('fetch', {
      request: { method: 'GET', mode: 'navigate', url: 'https://exemple.fr/journal/' },
      preloadResponse,
      respondWith: () => {},
    })
  context.asked.length = 0
  await visit(Promise.resolve(new Response('la une')))
  expect(context.asked).toEqual([])
  await visit(Promise.reject(new TypeError('Failed to fetch')))
  await visit(Promise.resolve(new Response('la une')))
  expect(context.asked).toEqual(['/journal/articles/a/'])
})

it('removes itself and its data at once, and not those of other papers of the origin', async () => {
  const { caches } = fakeCacheContext({})
  for (const name of ['/journal/kept:1', '/journal/around:1', '/journal/files:1', '/autre/kept:1'])
    await caches.open(name)
  vi.stubGlobal('caches', caches)
  await import('@/lib/offline/withdrawn-worker')
  await send('install')
  await send('activate')
  expect(skipWaiting).toHaveBeenCalledOnce()
  expect(await caches.keys()).toEqual(['/autre/kept:1'])
  expect(unregister).toHaveBeenCalled()
})
