import { type CacheContext, type CacheKind, cacheOf, storedCache } from './cache-context'
import { type CopyDates, expired, FRESH, stale, verdict } from './cache-policy'
import { assetsOf, movedTo, picturesOf } from './page-files'
import { storeFiles, storePictures, trimFiles } from './stored-files'

/** Headers of a stored page, in milliseconds since 1970. */
const SAVED = 'x-saved-at'
const USED = 'x-used-at'

type PageCache = Exclude<CacheKind, 'files'>
const PAGE_CACHES = ['kept', 'around'] as const satisfies PageCache[]

/** A stored page, and when it was last identical to the published one. */
export interface Copy {
  kind: PageCache
  savedAt: number
  html: () => Promise<string>
}

/** Stores a page and its files, or removes it if the paper no longer has it. Throws offline. */
export async function storeCopy(address: string, kind: PageCache, context: CacheContext): Promise<void> {
  const response = await context.fetch(address, { cache: 'no-cache' })
  if (verdict(response) === 'withdrawn') await removeCopy(address, context)
  if (response.ok) await putCopy(address, kind, response, context)
}

/**
 * Stores each of these pages, and goes on after a failure: a page that is too large for the
 * browser must not cost the others. Returns what failed.
 */
export async function storeEach(
  addresses: readonly string[],
  kind: PageCache,
  context: CacheContext,
): Promise<unknown[]> {
  const failures: unknown[] = []
  for (const address of addresses) {
    await storeCopy(address, kind, context).catch((failure: unknown) => failures.push(failure))
  }
  return failures
}

/**
 * Stores an answer with its files, including pictures if the reader saved the page. Without room
 * for a style sheet, the page that was stored before stays, since its own are there.
 */
export async function putCopy(
  address: string,
  kind: PageCache,
  response: Response,
  context: CacheContext,
): Promise<void> {
  const html = await textOf(response, context)
  const now = String(context.now())
  const cache = await cacheOf(context, kind)
  const before = await cache.match(address)
  await cache.put(address, pageResponse(html, { [SAVED]: now, [USED]: now }))
  try {
    await storeFiles(assetsOf(html), context)
  } catch (failure) {
    if (before) await cache.put(address, before)
    throw failure
  }
  if (kind === 'kept') await storePictures(picturesOf(html), context)
}

/** The text of a page; that of its new address if it is a redirect page. */
async function textOf(response: Response, context: CacheContext): Promise<string> {
  const html = await response.text()
  const moved = movedTo(html)
  return moved === undefined ? html : (await context.fetch(moved, { cache: 'no-cache' })).text()
}

export async function findCopy(address: string, context: CacheContext): Promise<Copy | undefined> {
  for (const kind of PAGE_CACHES) {
    const found = await (await storedCache(context, kind))?.match(address)
    if (found) return { kind, savedAt: datesOf(address, found).savedAt, html: () => found.text() }
  }
  return undefined
}

/** Makes a page the most recently used of the pages around. */
export async function touchCopy(address: string, context: CacheContext): Promise<void> {
  const cache = await storedCache(context, 'around')
  const found = await cache?.match(address)
  if (!cache || !found) return
  const { savedAt } = datesOf(address, found)
  await cache.put(address, pageResponse(await found.text(), { [SAVED]: `${savedAt}`, [USED]: `${context.now()}` }))
}

export async function removeCopy(address: string, context: CacheContext): Promise<void> {
  for (const kind of PAGE_CACHES) await (await storedCache(context, kind))?.delete(address)
}

export async function copiesIn(kind: PageCache, context: CacheContext): Promise<CopyDates[]> {
  const cache = await storedCache(context, kind)
  const copies: CopyDates[] = []
  if (!cache) return copies
  for (const { url } of await cache.keys()) {
    const address = new URL(url).pathname
    const response = await cache.match(url)
    if (response) copies.push(datesOf(address, response))
  }
  return copies
}

/**
 * Compares saved copies of at least a certain age with the paper, then trims the caches. Throws if
 * the network failed (a `TypeError`, Fetch 5.6), but not for want of room.
 */
export async function refreshCopies(context: CacheContext, age = FRESH): Promise<void> {
  if (!(await storedCache(context, 'kept'))) return
  const due = stale(await copiesIn('kept', context), context.now(), age)
  const failures = await storeEach(due, 'kept', context)
  const removed = await trimAround(context)
  // Each page of a reader runs this: with nothing new, there is no need to read all the copies.
  if (due.length > 0 || removed > 0) await trimFiles(context)
  const offline = failures.find((failure) => failure instanceof TypeError)
  if (offline) throw offline
}

/** Removes the pages around that are in excess, and the files that no stored page uses. */
export async function trimCopies(context: CacheContext): Promise<void> {
  await trimAround(context)
  await trimFiles(context)
}

async function trimAround(context: CacheContext): Promise<number> {
  const around = await storedCache(context, 'around')
  const addresses = expired(await copiesIn('around', context), context.now())
  for (const address of addresses) await around?.delete(address)
  return addresses.length
}

function datesOf(address: string, { headers }: Response): CopyDates {
  return { address, savedAt: momentIn(headers, SAVED), usedAt: momentIn(headers, USED) }
}

function pageResponse(html: string, dates: Record<string, string>): Response {
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8', ...dates } })
}

/** Zero, the oldest possible, if something else wrote the header. */
function momentIn(headers: Headers, name: string): number {
  return Number(headers.get(name)) || 0
}
