import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Make } from '../feeds/telling'
import type { Address } from '../paths'
import type { Frame, View } from '../views/view'
import { feedsOf } from './feeds'
import { fileOf, writeDeep } from './files'
import type { Gathering } from './leaves'
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
  for (const [address, make] of feedsOf(frame, views, press.printedAt, { bytesOf, idOf })) {
    const path = fileOf(address)
    const key = keyOf(make, keys)
    if (key !== undefined) told.set(path, key)
    const isKept = key !== undefined && key === press.last.told.get(path) && gathering.keep(path)
    if (!isKept) writeDeep(join(gathering.folder, path), make())
  }
  return told
}

/** A view's key is also that of what surrounds it. */
function keyOf({ from }: Make<unknown>, keys: ReadonlyMap<Address, string>): string | undefined {
  const parts = from?.map(({ head }) => keys.get(head.address)).join(' ')
  return parts ? createHash('sha256').update(parts).digest('base64url') : undefined
}
