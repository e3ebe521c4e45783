import { type CacheContext, cacheOf, storedCache } from './cache-context'
import { lazyScriptsOf } from './page-files'

/** The end of an address, in HTML, in a style sheet or in a script. */
const FILE_NAME = /[^\s"'`/,()=]+\.\w+/g

/** Stores the files that are not stored yet, and the scripts that these import. */
export async function storeFiles(addresses: readonly string[], context: CacheContext): Promise<void> {
  const cache = await cacheOf(context, 'files')
  for (const address of addresses) {
    if (await cache.match(address)) continue
    const response = await context.fetch(address)
    if (!response.ok) continue
    const lazy = address.endsWith('.js') ? lazyScriptsOf(await response.clone().text()) : []
    await cache.put(address, response)
    const folder = address.slice(0, address.lastIndexOf('/') + 1)
    await storeFiles(
      lazy.map((name) => folder + name),
      context,
    )
  }
}

/** Stores pictures. One without room or network is missed by its page, which is stored all the same. */
export async function storePictures(addresses: readonly string[], context: CacheContext): Promise<void> {
  for (const address of addresses) await storeFiles([address], context).catch(() => undefined)
}

/** Removes the files that no stored page, style sheet or script names. */
export async function trimFiles(context: CacheContext): Promise<void> {
  const files = await storedCache(context, 'files')
  if (!files) return
  const texts = await storedTexts(files, context)
  const named = new Set(texts.flatMap((text) => text.match(FILE_NAME) ?? []))
  for (const { url } of await files.keys()) {
    if (!named.has(url.slice(url.lastIndexOf('/') + 1))) await files.delete(url)
  }
}

async function storedTexts(files: Cache, context: CacheContext): Promise<string[]> {
  const pages = [await storedCache(context, 'kept'), await storedCache(context, 'around')]
  const texts = [...pages, files].map(async (cache) => {
    const stored = (await cache?.keys()) ?? []
    const named = stored.filter(({ url }) => cache !== files || /\.(css|js)$/.test(url))
    return Promise.all(named.map(async ({ url }) => (await cache?.match(url))?.text() ?? ''))
  })
  return (await Promise.all(texts)).flat()
}
