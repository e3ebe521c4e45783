/**
 * The service worker of the paper, at its root, registered only while the reader saves articles or
 * has installed the paper (`kept-texts`). It never takes over an open page: a new version waits
 * until the pages of the old one are closed.
 */
import { answerFile, answerPage } from './answer-requests'
import type { CacheContext } from './cache-context'
import { FRESH, strategyFor } from './cache-policy'
import { refreshCopies } from './copies'
import type { FetchEvent, WorkerScope } from './worker-scope'

declare const self: WorkerScope

const scope = self.registration.scope
const context: CacheContext = {
  caches,
  fetch: (address, init) => fetch(address, init),
  root: new URL(scope).pathname,
  now: () => Date.now(),
}

// The browser requests the page while the worker starts.
self.addEventListener('activate', (event) => event.waitUntil(self.registration.navigationPreload?.enable()))

self.addEventListener('fetch', (event) => {
  const strategy = strategyFor(event.request, scope)
  if (strategy === 'file') event.respondWith(answerFile(event.request, context))
  if (strategy === 'page') event.respondWith(page(event))
})

self.addEventListener('message', (event) => {
  if (event.data === 'refresh') event.waitUntil(refresh(0).catch(onFailure))
})

function page(event: FetchEvent): Promise<Response> {
  const { pathname, search } = new URL(event.request.url)
  const network = fromNetwork(event)
  // The first page that comes from the network also refreshes all copies.
  event.waitUntil(network.then(onAnswer, onFailure))
  return answerPage(pathname + search, network, context, (work) => event.waitUntil(work))
}

async function fromNetwork({ preloadResponse, request }: FetchEvent): Promise<Response> {
  return (await preloadResponse) ?? fetch(request)
}

/** Whether the last request for a page failed. */
let isOffline = false

function onFailure(): void {
  isOffline = true
}

/** Once the network is back, all copies are due, whatever their age. */
async function onAnswer(): Promise<void> {
  const age = isOffline ? 0 : FRESH
  isOffline = false
  await refresh(age).catch(onFailure)
}

let refreshing: Promise<void> | undefined

/** One refresh at a time, even if several pages open at once. */
function refresh(age: number): Promise<void> {
  refreshing ??= refreshCopies(context, age).finally(() => {
    refreshing = undefined
  })
  return refreshing
}
