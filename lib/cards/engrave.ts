import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { variantName } from '../images/names'
import type { ShareCard } from './card'
import { drawCard } from './drawing'
import { expose } from './expose'
import { openFaces } from './faces'

/** A card as JPEG. Its photograph is read from the cache of pictures. */
export async function engrave(card: ShareCard, pictureDir: string): Promise<Buffer> {
  const drawing = drawCard(card, await openFaces())
  return expose(drawing, card.photo && (await readFile(join(pictureDir, variantName(card.photo.address)))))
}
