import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Address } from '../paths'
import type { Frame, View } from '../views/view'
import { feedsOf, indexOf } from './feeds'
import { fileOf } from './files'
import type { Gathering } from './leaves'
import { keysBy } from './memory/keys-by'
import { WordsCache } from './memory/words'
import type { Press } from './press'

interface Paper {
  frame: Frame
  views: ReadonlyMap<Address, View>
  keys: ReadonlyMap<Address, string>
  published: ReadonlyMap<Address, string>
}

/**
 * Prints what the paper tells machines; a feed whose views have not changed is the last edition's. Returns, by path, the
 * hash of the views of each file that says which they are.
 */
export function tell(
  gathering: Gathering,
  { frame, views, keys, published }: Paper,
  press: Press,
): Map<string, string> {
  const told = new Map<string, string>()
  const idOf = (address: string) => published.get(address as Address)
  const bytesOf = (address: string) => statSync(join(gathering.folder, fileOf(address))).size
  const keyOf = keysBy(({ head }: View) => keys.get(head.address))
  const feeds = feedsOf(frame, views, press.now, { bytesOf, idOf })
  const index = indexOf(views, new WordsCache(press.root, press.code))
  for (const [address, make] of [...feeds, ...index]) {
    const path = fileOf(address)
    // Without a view to tell of, only the frame decides, and it has no key here.
    const key = make.from?.length ? keyOf(make.from) : undefined
    if (key !== undefined) told.set(path, key)
    const isKept = key !== undefined && key === press.last.told.get(path) && gathering.keep(path)
    if (!isKept) gathering.put(path, make())
  }
  return told
}
