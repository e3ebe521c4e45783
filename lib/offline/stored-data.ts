import { forgetUnkept } from '../reading-list/readings'
import { keepTexts } from './kept-texts'
import { STORED, type StoredId } from './stored-keys'

/** In bytes, what this browser stores under an id; 0 if nothing, or if the browser refuses. */
export async function storedSize(id: StoredId): Promise<number> {
  const { area, keys } = STORED[id]
  try {
    const sizes = keys.map((key) => (area === 'cache' ? cacheSize(key) : textSize(areaOf(area), key)))
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  } catch {
    return 0
  }
}

/**
 * Erases stored data; texts and readings are erased with the list. Other elements of the page are
 * notified, as for any change of storage.
 */
export function eraseStored(id: StoredId): void {
  const { area, keys } = STORED[id]
  try {
    if (area !== 'cache') for (const key of keys) areaOf(area).removeItem(key)
  } catch {
    return
  }
  if (id === 'list') {
    forgetUnkept()
    void keepTexts([])
  }
  dispatchEvent(new StorageEvent('storage'))
}

function areaOf(area: 'local' | 'session'): Storage {
  return area === 'local' ? localStorage : sessionStorage
}

function textSize(area: Storage, key: string): number {
  const value = area.getItem(key)
  return value === null ? 0 : new TextEncoder().encode(key + value).length
}

async function cacheSize(name: string): Promise<number> {
  if (!(await caches.has(name))) return 0
  const cache = await caches.open(name)
  const responses = await Promise.all((await cache.keys()).map((request) => cache.match(request)))
  const bodies = await Promise.all(responses.map((response) => response?.blob()))
  return bodies.reduce((sum, body) => sum + (body?.size ?? 0), 0)
}
