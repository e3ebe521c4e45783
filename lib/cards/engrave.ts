import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ShareCard } from './card'
import { drawCard } from './drawing'
import { expose } from './expose'
import { openFaces } from './faces'

/** A card as JPEG. Its photograph is read where the paper has printed it, below `outDir`. */
export async function engrave(card: ShareCard, outDir: string): Promise<Buffer> {
  const drawing = drawCard(card, await openFaces())
  return expose(drawing, card.photo && (await readFile(join(outDir, card.photo.address))))
}
