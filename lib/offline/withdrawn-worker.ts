/**
 * The worker of a paper that has withdrawn offline reading (`offline: false` in `site.yml`). It
 * takes the place of the other one at once, removes all that it stored, and then itself.
 */
import { cacheName } from './place'
import type { WorkerScope } from './worker-scope'

declare const self: WorkerScope

// The worker of an open page may count as busy for five minutes: what it stored goes before it
// does.
self.addEventListener('install', (event) => event.waitUntil(Promise.all([self.skipWaiting(), withdraw()])))

self.addEventListener('activate', (event) => event.waitUntil(withdraw()))

async function withdraw(): Promise<void> {
  const root = new URL(self.registration.scope).pathname
  for (const kind of ['kept', 'around', 'files'] as const) await caches.delete(cacheName(root, kind))
  // The browser unregisters a worker once it is installed: to wait for it here would never end.
  void self.registration.unregister()
}
