import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFileOf } from '../images/variant-names'
import type { ShareCard } from './card'
import { cardSvg } from './card-svg'
import { openFaces } from './faces'
import { rasterise } from './rasterise'

/** Draws a card as JPEG. Its photograph is read from the picture cache. */
export async function drawCard(card: ShareCard, pictureDir: string): Promise<Buffer> {
  const drawing = cardSvg(card, await openFaces())
  return rasterise(drawing, card.photo && (await readFile(join(pictureDir, cacheFileOf(card.photo.address)))))
}
