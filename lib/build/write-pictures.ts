import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { coverAddress, drawCover } from '../images/covers'
import type { PictureOrder } from '../images/desk'
import { inParallel } from '../images/parallel'
import { openShelf } from '../images/shelf'
import { byCrop, encodeVariants, type Variant, variantsOf } from '../images/variants'
import type { OutputWriter } from '../output/output-writer'
import { PICTURES_CACHE } from '../press/places'
import type { Facts } from '../store/facts'
import type { PaperFacts } from './paper-facts'

/** Each takes a core, and the memory of a decoded picture: 4 bytes a pixel. */
const TOGETHER = Math.min(4, availableParallelism())

interface Places {
  root: string
  contentDir: string
}

/** Encodes the pictures and draws the covers of these orders, where the cache lacks them, and links them into the edition. */
export async function writePictures(
  orders: readonly string[],
  facts: Facts<PaperFacts>,
  writer: Pick<OutputWriter, 'link'>,
  { root, contentDir }: Places,
): Promise<void> {
  const shelf = await openShelf(join(root, PICTURES_CACHE))
  const parsed = orders.map((order) => JSON.parse(order) as PictureOrder)
  const variants = parsed.flatMap((order) => variantsIn(order, facts))
  await inParallel(byCrop(variants), TOGETHER, (ofOneCrop) => encodeVariants(ofOneCrop, contentDir, shelf))
  for (const { name, path } of variants) {
    const file = join(shelf.folder, name)
    writer.link(path, file)
    facts.put('bytes', `/${path}`, statSync(file).size)
  }
  const drawings = parsed.flatMap((order) => ('title' in order ? [order] : []))
  await inParallel(drawings, TOGETHER, async (drawing) => {
    writer.link(coverAddress(drawing).slice(1), join(shelf.folder, await drawCover(drawing, shelf)))
  })
}

function variantsIn(order: PictureOrder, facts: Facts<PaperFacts>): Variant[] {
  const source = 'title' in order ? undefined : facts.fact('picture', order.src)
  return source && !('title' in order) ? variantsOf(order, source) : []
}
