import { createHash } from 'node:crypto'
import type { Address } from '../paths'
import { cover } from './cover'
import { type FileCache, writeCached } from './file-cache'

/** All that decides a cover. The hue is null for an article without section. */
export interface CoverSpec {
  title: string
  hue: number | null
}

/** To be raised when covers are drawn otherwise: addresses change with it, and nobody is shown an old one. */
const DESIGN_VERSION = 1

/** Named after what is drawn, so that a cover is only drawn when it is not there yet: a third of a millisecond each. */
export function coverAddress({ title, hue }: CoverSpec): Address {
  const hash = createHash('sha256').update(JSON.stringify([DESIGN_VERSION, title, hue ?? undefined]))
  return `/images/couvertures/${hash.digest('hex').slice(0, 12)}.svg`
}

/** Draws a cover into the cache, where it is not there yet; gives its name there. */
export async function drawCover(drawing: CoverSpec, cache: FileCache): Promise<string> {
  const address = coverAddress(drawing)
  const name = address.slice(address.lastIndexOf('/') + 1)
  if (!cache.names.has(name)) await writeCached(cache, name, cover(drawing.title, drawing.hue ?? undefined))
  return name
}
