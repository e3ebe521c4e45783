/**
 * The worker that controls this page. Undefined if there is none, or if the browser refuses to
 * tell, as it does on a page with an opaque origin.
 */
export function pageWorker(): ServiceWorker | undefined {
  try {
    return navigator.serviceWorker?.controller ?? undefined
  } catch {
    return undefined
  }
}
