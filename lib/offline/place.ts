/**
 * Where a paper stores its pages in a browser, and how it fetches them: those of the window or of
 * the worker, or of a test.
 */
export interface Place {
  caches: CacheStorage
  fetch: (address: string, init?: RequestInit) => Promise<Response>
  /** The base path, with a slash at each end: two papers may share an origin. */
  root: string
  /** Milliseconds since 1970. */
  now: () => number
}

/**
 * `kept` holds the articles of the reading list, `around` those that they propose and the pages
 * last read, `files` what these pages show. A new shape of what is stored needs a new number.
 */
export type CacheKind = 'kept' | 'around' | 'files'

export const cacheName = (root: string, kind: CacheKind): string => `${root}${kind}:1`

export const cacheOf = ({ caches, root }: Place, kind: CacheKind): Promise<Cache> => caches.open(cacheName(root, kind))

/** The cache of this kind, if there is one: a question creates none. */
export async function storedCache(place: Place, kind: CacheKind): Promise<Cache | undefined> {
  return (await place.caches.has(cacheName(place.root, kind))) ? cacheOf(place, kind) : undefined
}
