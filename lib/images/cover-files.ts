import { createHash } from 'node:crypto'
import type { Address } from '../paths'
import { cover } from './cover-svg'
import { type FileCache, hasCached, writeCached } from './file-cache'

/** The inputs of a cover. The hue is null for an article without a section. */
export interface CoverSpec {
  title: string
  hue: number | null
}

/** Incremented when the drawing changes. Addresses then change, so no reader gets an old cover. */
const DESIGN_VERSION = 1

/** Named by a hash of its inputs, so that a cover is drawn once (in a third of a millisecond). */
export function coverAddress({ title, hue }: CoverSpec): Address {
  const hash = createHash('sha256').update(JSON.stringify([DESIGN_VERSION, title, hue ?? undefined]))
  return `/images/couvertures/${hash.digest('hex').slice(0, 12)}.svg`
}

/** Draws a cover into the cache unless it is there. Returns its file name. */
export async function drawCover(drawing: CoverSpec, cache: FileCache): Promise<string> {
  const address = coverAddress(drawing)
  const name = address.slice(address.lastIndexOf('/') + 1)
  if (!(await hasCached(cache, name))) await writeCached(cache, name, cover(drawing.title, drawing.hue ?? undefined))
  return name
}
