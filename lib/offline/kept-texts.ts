import { articlePath, SERVICE_WORKER } from '../paths'
import { ROOT } from '../reading-list/base-path'
import { type CacheContext, cacheName, storedCache } from './cache-context'
import { copiesIn, findCopy, removeCopy, storeCopy, trimCopies } from './copies'
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
 * there are some, or the paper is installed. False if the browser refuses, or offline.
 */
export function keepTexts(slugs: readonly string[]): Promise<boolean> {
  return inTurn(() => (slugs.length === 0 && !isInstalled() ? forgetTexts() : synchronise(slugs)))
}

/** Stores the front page and the reading list, so that an installed paper opens offline. */
export function keepStart(): Promise<boolean> {
  return inTurn(async () => {
    if (await findCopy(ROOT, context)) return
    await register()
    await storeAll([ROOT, ...listAddress()])
  })
}

/** Changes run one after the other. */
let queue = Promise.resolve(true)

function inTurn(change: () => Promise<void>): Promise<boolean> {
  queue = queue.then(change).then(
    () => true,
    () => false,
  )
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
  for (const address of addresses) await storeCopy(address, 'kept', context)
  await storeFiles(assetsInUse(), context)
  await trimCopies(context)
}

/** The address of the reading list depends on the paper's language: every page links to it. */
function listAddress(): string[] {
  const link = document.querySelector('saved-count')?.closest('a')
  return link ? [link.pathname] : []
}

/** Stores the articles that these link to in « Lire aussi », for seven days at most. */
export async function keepNeighbours(slugs: readonly string[]): Promise<void> {
  const own = slugs.map((slug) => addressIn(articlePath(slug)))
  try {
    const kept = await storedCache(context, 'kept')
    const pages = await Promise.all(own.map(async (address) => (await kept?.match(address))?.text() ?? ''))
    const neighbours = new Set(pages.flatMap((html) => readAlsoOf(html, ROOT)))
    for (const address of neighbours) if (!own.includes(address)) await storeCopy(address, 'around', context)
    await trimCopies(context)
  } catch {
    // Without room or network, the articles themselves are stored, which is enough.
  }
}

/** The dates of the stored texts, by slug. */
export async function textDates(): Promise<Map<string, number>> {
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
