import { join } from 'node:path'
import { encode, masterOf } from './encode'
import type { PrintFormat } from './formats'
import { type Frame, formatsOf, type Size, sizesOf } from './frames'
import { printAddress, printName } from './names'
import { openPicture } from './open'
import { publish, put, type Shelf } from './shelf'
import { WIDEST } from './slots'
import type { Source } from './source'

/** Prints wanted of one crop of a picture. */
export interface Order {
  source: Source
  frame: Frame
  /** By width. */
  sizes: Map<number, Size>
}

interface Print {
  name: string
  size: Size
  format: PrintFormat
}

/** Puts the prints of an order into `outDir`; those that are on the shelf are not made again. */
export async function develop(order: Order, contentDir: string, outDir: string, shelf: Shelf): Promise<void> {
  const prints = printsOf(order)
  const missing = prints.filter(({ name }) => !shelf.present.has(name))
  if (missing.length > 0) await expose(order, missing, contentDir, shelf)
  const { path } = order.source
  await Promise.all(prints.map(({ name }) => publish(shelf, name, join(outDir, printAddress(path, name)))))
}

function printsOf({ source: { key, negative }, frame, sizes }: Order): Print[] {
  return [...sizes.values()].flatMap((size) =>
    formatsOf(negative, frame.crop).map((format) => ({ name: printName(key, frame, size, format), size, format })),
  )
}

async function expose({ source, frame }: Order, prints: Print[], contentDir: string, shelf: Shelf): Promise<void> {
  const bytes = await openPicture(contentDir, source.path)
  const [widest = frame.full] = sizesOf([WIDEST[frame.crop]], frame.full)
  const master = await masterOf(bytes, frame, source.negative, widest)
  for (const { name, size, format } of prints) await put(shelf, name, await encode(master, size, format))
}
