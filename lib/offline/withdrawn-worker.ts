/**
 * The worker of a paper that has withdrawn offline reading (`offline: false` in `site.yml`). It
 * replaces the other one at once, removes all that it stored, then unregisters itself.
 */
import { cacheName } from './cache-context'
import type { WorkerScope } from './worker-scope'

declare const self: WorkerScope

// The browser may keep the old worker of an open page for five minutes, so its data are removed
// first.
self.addEventListener('install', (event) => event.waitUntil(Promise.all([self.skipWaiting(), withdraw()])))

self.addEventListener('activate', (event) => event.waitUntil(withdraw()))

async function withdraw(): Promise<void> {
  const root = new URL(self.registration.scope).pathname
  for (const kind of ['kept', 'around', 'files'] as const) await caches.delete(cacheName(root, kind))
  // The browser unregisters a worker only after its installation: awaiting it here would deadlock.
  void self.registration.unregister()
}
