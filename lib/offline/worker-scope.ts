/** The parts of their global scope that our workers use; the compiler loads the types of pages. */
export interface WorkerScope {
  registration: ServiceWorkerRegistration
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listen: (event: LastingEvent) => void): void
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void
  addEventListener(type: 'message', listen: (event: LastingEvent & { data: unknown }) => void): void
}

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown> | undefined): void
}

export interface FetchEvent extends LastingEvent {
  request: Request
  preloadResponse: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}
