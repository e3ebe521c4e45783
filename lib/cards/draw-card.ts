import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFileOf } from '../images/variant-names'
import type { ShareCard } from './card'
import { cardSvg } from './card-svg'
import { facesFor } from './companions'
import { rasterise } from './rasterise'

/** Draws a card as JPEG. Its photograph is read from the picture cache. */
export async function drawCard(card: ShareCard, pictureDir: string): Promise<Buffer> {
  const { title, paper, section, photo } = card
  const labels = [section?.name, photo?.credit].flatMap((label) => label ?? [])
  const drawing = cardSvg(card, await facesFor({ titles: [title, paper, ...labels], labels }))
  return rasterise(drawing, photo && (await readFile(join(pictureDir, cacheFileOf(photo.address)))))
}
