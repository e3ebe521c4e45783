import type { ShareCard } from './card'
import { drawCard } from './drawing'
import { expose } from './expose'
import { openFaces } from './faces'

/** A card as JPEG. `readPhoto` reads its photograph by its address. */
export async function engrave(card: ShareCard, readPhoto: (address: string) => Promise<Buffer>): Promise<Buffer> {
  const drawing = drawCard(card, await openFaces())
  return expose(drawing, card.photo && (await readPhoto(card.photo.address)))
}
