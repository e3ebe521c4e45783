import { type CopyDates, expired, FRESH, stale, verdict } from './cache-policy'
import { assetsOf, movedTo, picturesOf } from './page-files'
import { type CacheKind, cacheOf, type Place, storedCache } from './place'
import { storeFiles, trimFiles } from './stored-files'

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
export async function storeCopy(address: string, kind: PageCache, place: Place): Promise<void> {
  const response = await place.fetch(address, { cache: 'no-cache' })
  if (verdict(response) === 'withdrawn') await removeCopy(address, place)
  if (response.ok) await putCopy(address, kind, response, place)
}

/** Stores an answer with its files, including pictures if the reader saved the page. */
export async function putCopy(address: string, kind: PageCache, response: Response, place: Place): Promise<void> {
  const html = await textOf(response, place)
  const now = String(place.now())
  await (await cacheOf(place, kind)).put(address, pageResponse(html, { [SAVED]: now, [USED]: now }))
  await storeFiles(kind === 'kept' ? [...assetsOf(html), ...picturesOf(html)] : assetsOf(html), place)
}

/** The text of a page; that of its new address if it is a redirect page. */
async function textOf(response: Response, place: Place): Promise<string> {
  const html = await response.text()
  const moved = movedTo(html)
  return moved === undefined ? html : (await place.fetch(moved, { cache: 'no-cache' })).text()
}

export async function findCopy(address: string, place: Place): Promise<Copy | undefined> {
  for (const kind of PAGE_CACHES) {
    const found = await (await storedCache(place, kind))?.match(address)
    if (found) return { kind, savedAt: datesOf(address, found).savedAt, html: () => found.text() }
  }
  return undefined
}

/** Makes a page the most recently used of the pages around. */
export async function touchCopy(address: string, place: Place): Promise<void> {
  const cache = await storedCache(place, 'around')
  const found = await cache?.match(address)
  if (!cache || !found) return
  const { savedAt } = datesOf(address, found)
  await cache.put(address, pageResponse(await found.text(), { [SAVED]: `${savedAt}`, [USED]: `${place.now()}` }))
}

export async function removeCopy(address: string, place: Place): Promise<void> {
  for (const kind of PAGE_CACHES) await (await storedCache(place, kind))?.delete(address)
}

export async function copiesIn(kind: PageCache, place: Place): Promise<CopyDates[]> {
  const cache = await storedCache(place, kind)
  const copies: CopyDates[] = []
  if (!cache) return copies
  for (const { url } of await cache.keys()) {
    const address = new URL(url).pathname
    const response = await cache.match(url)
    if (response) copies.push(datesOf(address, response))
  }
  return copies
}

/** Compares saved copies of at least a certain age with the paper, then trims the caches. */
export async function refreshCopies(place: Place, age = FRESH): Promise<void> {
  if (!(await storedCache(place, 'kept'))) return
  const due = stale(await copiesIn('kept', place), place.now(), age)
  for (const address of due) await storeCopy(address, 'kept', place)
  await trimCopies(place)
}

/** Removes the pages around that are in excess, and the files that no stored page uses. */
export async function trimCopies(place: Place): Promise<void> {
  const around = await storedCache(place, 'around')
  for (const address of expired(await copiesIn('around', place), place.now())) await around?.delete(address)
  await trimFiles(place)
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
