import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFileOf } from '../images/variant-names'
import { cardSvg } from './card-svg'
import { facesFor } from './fallback-faces'
import { rasterise } from './rasterise'
import type { ShareCard } from './share-card'

/** Draws a card as JPEG. Its photograph and its fonts are read from their caches. */
export async function drawCard(
  card: ShareCard,
  { pictureDir, fontDir }: { pictureDir: string; fontDir: string },
): Promise<Buffer> {
  const { title, paper, section, photo, fonts } = card
  const labels = [section?.name, photo?.credit].flatMap((label) => label ?? [])
  const faces = await facesFor({ titles: [title, paper, ...labels], labels }, { fonts, fontDir })
  return rasterise(cardSvg(card, faces), photo && (await readFile(join(pictureDir, cacheFileOf(photo.address)))))
}
