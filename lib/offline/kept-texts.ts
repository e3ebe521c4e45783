import { articlePath, SERVICE_WORKER } from '../paths'
import { ROOT } from '../reading-list/base-path'
import { type CacheContext, cacheName, storedCache } from './cache-context'
import { MOST_AROUND } from './cache-policy'
import { copiesIn, findCopy, removeCopy, storeEach, trimCopies } from './copies'
import { isInstalled } from './installed'
import { readAlsoOf } from './page-files'
import { pageWorker } from './page-worker'
import { storeFiles } from './stored-files'

/** Loaded when a reader saves or removes an article, or has installed the paper. */

const context: CacheContext = {
  // A getter: a browser that refuses storage throws here, which callers expect.
  get caches() {
    return caches
  },
  fetch: (address, init) => fetch(address, init),
  root: ROOT,
  now: () => Date.now(),
}

const addressIn = (path: string) => ROOT + path.slice(1)

/**
 * Stores the texts of these articles and removes all others. The worker is registered as long as
 * there are some, or the paper is installed. Returns the dates of the stored texts, by slug: a text
 * may be missing if the browser refuses or has no room, or offline.
 */
export async function keepTexts(slugs: readonly string[]): Promise<Map<string, number>> {
  await inTurn(() => (slugs.length === 0 && !isInstalled() ? forgetTexts() : synchronise(slugs)))
  return textDates()
}

/** Stores the front page and the reading list, so that an installed paper opens offline. */
export function keepStart(): Promise<void> {
  return inTurn(async () => {
    if (await findCopy(ROOT, context)) return
    await register()
    await storeAll([ROOT, ...listAddress()])
  })
}

/** Changes run one after the other. */
let queue = Promise.resolve()

function inTurn(change: () => Promise<void>): Promise<void> {
  queue = queue.then(change).catch(() => undefined)
  return queue
}

async function synchronise(slugs: readonly string[]): Promise<void> {
  await register()
  const wanted = slugs.map((slug) => addressIn(articlePath(slug))).concat(listAddress())
  const stored = (await copiesIn('kept', context)).map(({ address }) => address)
  for (const address of stored) if (address !== ROOT && !wanted.includes(address)) await removeCopy(address, context)
  await storeAll(wanted.filter((address) => !stored.includes(address)))
}

async function storeAll(addresses: readonly string[]): Promise<void> {
  await storeEach(addresses, 'kept', context)
  await storeFiles(assetsInUse(), context)
  await trimCopies(context)
}

/** The address of the reading list depends on the paper's language: every page links to it. */
function listAddress(): string[] {
  const link = document.querySelector('saved-count')?.closest('a')
  return link ? [link.pathname] : []
}

/**
 * Stores the articles that these link to in « Lire aussi », for seven days at most. No more of them
 * are fetched than are stored: those of the first articles.
 */
export async function keepNeighbours(slugs: readonly string[]): Promise<void> {
  try {
    const kept = await storedCache(context, 'kept')
    const own = slugs.map((slug) => addressIn(articlePath(slug)))
    const pages = await Promise.all(own.map(async (address) => (await kept?.match(address))?.text() ?? ''))
    const stored = new Set((await copiesIn('kept', context)).map(({ address }) => address))
    const neighbours = new Set(pages.flatMap((html) => readAlsoOf(html, ROOT)).filter((each) => !stored.has(each)))
    await storeEach([...neighbours].slice(0, MOST_AROUND), 'around', context)
    await trimCopies(context)
  } catch {
    // Without room or network, the articles themselves are stored, which is enough.
  }
}

async function textDates(): Promise<Map<string, number>> {
  try {
    const copies = await copiesIn('kept', context)
    return new Map(copies.map(({ address, savedAt }) => [address.slice(ROOT.length).split('/')[1] ?? '', savedAt]))
  } catch {
    return new Map()
  }
}

/** Makes the worker compare its copies with the paper. */
export function refreshTexts(): void {
  pageWorker()?.postMessage('refresh')
}

async function forgetTexts(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration(ROOT)
  await registration?.unregister()
  for (const kind of ['kept', 'around', 'files'] as const) await context.caches.delete(cacheName(ROOT, kind))
}

/**
 * Pages require Trusted Types: a worker's address must come from a policy named in the header. Ours
 * makes one address.
 */
let policy: { createScriptURL(address: string): unknown } | undefined

async function register(): Promise<void> {
  const address = addressIn(SERVICE_WORKER)
  const types = (window as unknown as { trustedTypes?: TrustedTypes }).trustedTypes
  policy ??= types?.createPolicy('service-worker', { createScriptURL: () => address })
  const trusted = (policy?.createScriptURL(address) ?? address) as string
  await navigator.serviceWorker.register(trusted, { scope: ROOT, updateViaCache: 'none' })
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): NonNullable<typeof policy>
}

/** The fonts and scripts that this page has fetched, since its HTML does not name them all. */
function assetsInUse(): string[] {
  const paths = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
  return [...new Set(paths.filter((path) => path.startsWith(`${ROOT}assets/`)))]
}
