import { createHash } from 'node:crypto'
import type { Address } from '../paths'
import { cover } from './cover'
import { type FileCache, hasCached, writeCached } from './file-cache'

/** The inputs of a cover. The hue is null for an article without section. */
export interface CoverSpec {
  title: string
  hue: number | null
}

/** Raised when the drawing changes: addresses change with it, so no reader gets an old cover. */
const DESIGN_VERSION = 1

/** Named by a hash of its inputs, so that a cover is drawn once (a third of a millisecond). */
export function coverAddress({ title, hue }: CoverSpec): Address {
  const hash = createHash('sha256').update(JSON.stringify([DESIGN_VERSION, title, hue ?? undefined]))
  return `/images/couvertures/${hash.digest('hex').slice(0, 12)}.svg`
}

/** Draws a cover into the cache if it is not there. Returns its file name. */
export async function drawCover(drawing: CoverSpec, cache: FileCache): Promise<string> {
  const address = coverAddress(drawing)
  const name = address.slice(address.lastIndexOf('/') + 1)
  if (!(await hasCached(cache, name))) await writeCached(cache, name, cover(drawing.title, drawing.hue ?? undefined))
  return name
}
