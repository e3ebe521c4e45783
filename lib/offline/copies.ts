import { type CopyDates, expired, FRESH, stale, verdict } from './cache-policy'
import { assetsOf, lazyScriptsOf, movedTo, picturesOf } from './page-files'
import { type CacheKind, cacheOf, type Place, storedCache } from './place'

/** Headers of a stored page, in milliseconds since 1970. */
const SAVED = 'x-saved-at'
const USED = 'x-used-at'

type PageCache = Exclude<CacheKind, 'files'>
const PAGE_CACHES = ['kept', 'around'] as const satisfies PageCache[]

/** A stored page, and when it was last the page that the paper publishes. */
export interface Copy {
  kind: PageCache
  savedAt: number
  html: () => Promise<string>
}

/**
 * Stores a page and what it shows, pictures included when the reader asked for it. Returns its
 * HTML, or undefined when the paper no longer has it. Throws without a network.
 */
export async function storeCopy(address: string, kind: PageCache, place: Place): Promise<string | undefined> {
  const response = await place.fetch(address, { cache: 'no-cache' })
  if (verdict(response) === 'withdrawn') await removeCopy(address, place)
  if (!response.ok) return undefined
  const html = await putCopy(address, kind, response, place)
  await storeFiles(kind === 'kept' ? [...assetsOf(html), ...picturesOf(html)] : assetsOf(html), place)
  return html
}

/** Replaces a copy by an answer of the network, without what it shows. */
export async function putCopy(address: string, kind: PageCache, response: Response, place: Place): Promise<string> {
  const html = await textOf(response, place)
  const now = String(place.now())
  await (await cacheOf(place, kind)).put(address, pageResponse(html, { [SAVED]: now, [USED]: now }))
  return html
}

/** The text of a page; that of its new address where it does nothing but lead there. */
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

/** Makes a page the most recently used of those around. */
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

/**
 * Compares the copies that the reader keeps with the paper, from a certain age on, then removes what
 * is in excess.
 */
export async function refreshCopies(place: Place, age = FRESH): Promise<void> {
  if (!(await storedCache(place, 'kept'))) return
  const due = stale(await copiesIn('kept', place), place.now(), age)
  for (const address of due) await storeCopy(address, 'kept', place)
  await trimCopies(place)
}

/** Removes the pages around that are in excess, and the files that no stored page shows. */
export async function trimCopies(place: Place): Promise<void> {
  const around = await storedCache(place, 'around')
  for (const address of expired(await copiesIn('around', place), place.now())) await around?.delete(address)
  const files = await storedCache(place, 'files')
  if (!files) return
  const texts = await storedTexts(files, place)
  for (const { url } of await files.keys()) {
    const name = url.slice(url.lastIndexOf('/') + 1)
    if (!texts.some((text) => text.includes(name))) await files.delete(url)
  }
}

/** Stores what is not stored yet, and the scripts that these scripts load. */
export async function storeFiles(addresses: readonly string[], place: Place): Promise<void> {
  const cache = await cacheOf(place, 'files')
  for (const address of addresses) {
    if (await cache.match(address)) continue
    const response = await place.fetch(address)
    if (!response.ok) continue
    const lazy = address.endsWith('.js') ? lazyScriptsOf(await response.clone().text()) : []
    await cache.put(address, response)
    const folder = address.slice(0, address.lastIndexOf('/') + 1)
    await storeFiles(
      lazy.map((name) => folder + name),
      place,
    )
  }
}

async function storedTexts(files: Cache, place: Place): Promise<string[]> {
  const pages = await Promise.all(PAGE_CACHES.map((kind) => storedCache(place, kind)))
  const texts = [...pages, files].map(async (cache) => {
    const stored = (await cache?.keys()) ?? []
    const named = stored.filter(({ url }) => cache !== files || /\.(css|js)$/.test(url))
    return Promise.all(named.map(async ({ url }) => (await cache?.match(url))?.text() ?? ''))
  })
  return (await Promise.all(texts)).flat()
}

function datesOf(address: string, { headers }: Response): CopyDates {
  return { address, savedAt: Number(headers.get(SAVED)), usedAt: Number(headers.get(USED)) }
}

function pageResponse(html: string, dates: Record<string, string>): Response {
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8', ...dates } })
}
