/**
 * The worker that answers for this page; undefined where there is none, or where the browser
 * refuses to say: a page without an origin of its own may not ask.
 */
export function pageWorker(): ServiceWorker | undefined {
  try {
    return navigator.serviceWorker?.controller ?? undefined
  } catch {
    return undefined
  }
}
