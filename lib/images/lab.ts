import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { ImageRef } from '../article'
import type { Address } from '../paths'
import type { PictureDesk, Prints, Rendition, Slot } from '../views/view'
import { coverAddress, type Drawing, draw } from './covers'
import { develop, type Order } from './develop'
import { frameOf, type Printing, SHARED_CROPS, sizesOf } from './frames'
import { inParallel } from './parallel'
import { rendition } from './rendition'
import type { Shelf } from './shelf'
import { SHARED_WIDTH, SLOTS } from './slots'
import type { Source } from './source'

/** Each takes a core, and the memory of a decoded picture: 4 bytes a pixel. */
const TOGETHER = Math.min(4, availableParallelism())

/** In pixels: Google takes no smaller picture of an article. */
const LEAST_SHARED = 50_000

/** Takes the orders of the views, then prints what was ordered and nothing else. */
export class Lab implements PictureDesk {
  readonly #contentDir: string
  readonly #shelf: Shelf
  readonly #sources: ReadonlyMap<string, Source>
  readonly #taken = new Map<string, Prints>()
  readonly #orders = new Map<string, Order>()
  readonly #drawings = new Map<Address, Drawing>()
  /** An article is shown on several pages, each time with its cover. */
  readonly #covers = new Map<string, Address>()

  /** `sources` by `ImageRef.src`, as written. */
  constructor(contentDir: string, shelf: Shelf, sources: ReadonlyMap<string, Source>) {
    this.#contentDir = contentDir
    this.#shelf = shelf
    this.#sources = sources
  }

  prints(image: ImageRef, slot: Slot): Prints | undefined {
    const source = this.#sources.get(image.src)
    if (!source) return undefined
    const key = JSON.stringify([image.src, image.focus, slot])
    const prints = this.#taken.get(key) ?? this.#take(source, image, slot)
    this.#taken.set(key, prints)
    return prints
  }

  crops(image: ImageRef): Address[] {
    const source = this.#sources.get(image.src)
    if (!source) return []
    const large = SHARED_CROPS.filter((crop) => {
      const { width, height } = frameOf(source.negative, crop).full
      return width * height >= LEAST_SHARED
    })
    return large.map((crop) => this.#order(source, image, { crop, widths: [SHARED_WIDTH] }).src as Address)
  }

  cover(title: string, hue?: number): Address {
    const key = `${hue} ${title}`
    const address = this.#covers.get(key) ?? coverAddress({ title, hue })
    this.#covers.set(key, address)
    this.#drawings.set(address, { title, hue })
    return address
  }

  /**
   * Prints what was ordered into `outDir/images`. What the shelf holds is not made again, and covers that are `kept` from an earlier
   * edition, whose names say what they are, not even put there.
   */
  async develop(outDir: string, kept: (address: Address) => boolean = () => false): Promise<void> {
    await mkdir(join(outDir, 'images', 'couvertures'), { recursive: true })
    const [contentDir, shelf] = [this.#contentDir, this.#shelf]
    await inParallel([...this.#orders.values()], TOGETHER, (order) => develop(order, contentDir, outDir, shelf))
    const drawings = [...this.#drawings].filter(([address]) => !kept(address))
    await inParallel(drawings, TOGETHER, ([address, drawing]) => draw(drawing, address, outDir, shelf))
  }

  #take(source: Source, image: ImageRef, slot: Slot): Prints {
    const { print, thumb } = SLOTS[slot]
    const { tone } = source.negative
    const prints = { tone, print: this.#order(source, image, print) }
    return thumb ? { ...prints, thumb: this.#order(source, image, thumb) } : prints
  }

  #order(source: Source, { focus }: ImageRef, { crop, widths }: Printing): Rendition {
    const frame = frameOf(source.negative, crop, focus)
    const sizes = sizesOf(widths, frame.full)
    const key = JSON.stringify([source.path, frame.crop, frame.focus])
    const order = this.#orders.get(key) ?? { source, frame, sizes: new Map() }
    for (const size of sizes) order.sizes.set(size.width, size)
    this.#orders.set(key, order)
    return rendition(source, frame, sizes)
  }
}
