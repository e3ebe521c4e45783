/** Where a paper stores its pages in a browser, and how it fetches them; tests have their own. */
export interface CacheContext {
  caches: CacheStorage
  fetch: (address: string, init?: RequestInit) => Promise<Response>
  /** The base path, with a slash at each end: two papers may share an origin. */
  root: string
  /** Milliseconds since 1970. */
  now: () => number
}

/**
 * `kept` contains the saved articles, `around` the articles they link to and the pages last read,
 * `files` what these pages use. Increment the number when the stored data change shape.
 */
export type CacheKind = 'kept' | 'around' | 'files'

export const cacheName = (root: string, kind: CacheKind): string => `${root}${kind}:1`

export const cacheOf = ({ caches, root }: CacheContext, kind: CacheKind): Promise<Cache> =>
  caches.open(cacheName(root, kind))

/** The cache of this kind, if it exists: asking does not create it. */
export async function storedCache(context: CacheContext, kind: CacheKind): Promise<Cache | undefined> {
  return (await context.caches.has(cacheName(context.root, kind))) ? cacheOf(context, kind) : undefined
}
