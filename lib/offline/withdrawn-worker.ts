/**
 * The worker of a paper that has withdrawn offline reading (`offline: false` in `site.yml`). It takes
 * the place of the other one at once, removes all that it stored, and then itself.
 */
import { cacheName } from './place'
import type { WorkerScope } from './worker-scope'

declare const self: WorkerScope

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))

self.addEventListener('activate', (event) => event.waitUntil(withdraw()))

async function withdraw(): Promise<void> {
  const root = new URL(self.registration.scope).pathname
  for (const kind of ['kept', 'around', 'files'] as const) await caches.delete(cacheName(root, kind))
  await self.registration.unregister()
}
