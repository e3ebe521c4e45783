import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Address } from '../paths'
import { cover } from './cover'
import { publish, put, type Shelf } from './shelf'

/** All that decides a cover. */
export interface Drawing {
  title: string
  hue: number | undefined
}

/** To be raised when covers are drawn otherwise: addresses change with it, and nobody is shown an old one. */
const DESIGN = 1

/** Named after what is drawn, so that a cover is only drawn when it is not there yet: a third of a millisecond each. */
export function coverAddress({ title, hue }: Drawing): Address {
  const hash = createHash('sha256').update(JSON.stringify([DESIGN, title, hue]))
  return `/images/couvertures/${hash.digest('hex').slice(0, 12)}.svg`
}

export async function draw({ title, hue }: Drawing, address: Address, outDir: string, shelf: Shelf): Promise<void> {
  const name = address.slice(address.lastIndexOf('/') + 1)
  if (!shelf.present.has(name)) await put(shelf, name, cover(title, hue))
  await publish(shelf, name, join(outDir, address))
}
