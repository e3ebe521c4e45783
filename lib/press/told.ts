import { manifest } from '../feeds/manifest'
import { type Address, MANIFEST, SEARCH_INDEX } from '../paths'
import type { Frame, View } from '../views/view'
import { codeHash } from './code'
import { feedsOf, indexOf } from './feeds'
import { WordsCache } from './memory/words'
import type { Settings } from './settings'

/** What machines are told at an address; undefined where they are told nothing. */
export type ToldAt = (address: string) => string | Buffer | undefined

/** Feeds tell of all views, and the index reads them: neither is made before somebody asks for one of its files, as no page does. */
export function toldOnDemand(
  frame: Frame,
  views: ReadonlyMap<Address, View>,
  published: ReadonlyMap<Address, string>,
  { root, now }: Settings,
): ToldAt {
  const idOf = (address: string) => published.get(address as Address)
  const feeds = once(() => feedsOf(frame, views, now, { idOf }))
  const index = once(() => indexOf(views, new WordsCache(root, codeHash(root))))
  return (address) => {
    if (address === MANIFEST) return manifest(frame)
    return (address.startsWith(SEARCH_INDEX) ? index() : feeds()).get(address as Address)?.()
  }
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
