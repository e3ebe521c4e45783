import { lazyScriptsOf } from './page-files'
import { cacheOf, type Place, storedCache } from './place'

/** Stores the files that are not stored yet, and the scripts that these import. */
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

/** Removes the files that no stored page, style sheet or script names. */
export async function trimFiles(place: Place): Promise<void> {
  const files = await storedCache(place, 'files')
  if (!files) return
  const texts = await storedTexts(files, place)
  for (const { url } of await files.keys()) {
    const name = url.slice(url.lastIndexOf('/') + 1)
    if (!texts.some((text) => text.includes(name))) await files.delete(url)
  }
}

async function storedTexts(files: Cache, place: Place): Promise<string[]> {
  const pages = [await storedCache(place, 'kept'), await storedCache(place, 'around')]
  const texts = [...pages, files].map(async (cache) => {
    const stored = (await cache?.keys()) ?? []
    const named = stored.filter(({ url }) => cache !== files || /\.(css|js)$/.test(url))
    return Promise.all(named.map(async ({ url }) => (await cache?.match(url))?.text() ?? ''))
  })
  return (await Promise.all(texts)).flat()
}
