import { join } from 'node:path'
import { writeDeep } from '../output/files'
import type { Address } from '../paths'
import type { Facts } from '../store/facts'
import type { Frame, View } from '../views/view'
import { ADDRESSES_FILE, FRAME_FILE, VIEWS_FOLDER, viewFile } from '../views/view-files'
import type { PaperFacts } from './paper-facts'

/** The views of the pages to be rendered, left where Next and the renderers read them. Those of other pages may be old. */
export class PageViews {
  readonly #folder: string
  readonly #facts: Facts<PaperFacts>
  readonly #left = new Set<string>()

  constructor(root: string, facts: Facts<PaperFacts>) {
    this.#folder = join(root, VIEWS_FOLDER)
    this.#facts = facts
  }

  /** Leaves a view that has just been derived. Its keys are written in the order in which it was made. */
  leave(view: View): void {
    this.#write(viewFile(view.head.address), view)
    this.#left.add(view.head.address)
  }

  /** Leaves what every page draws from, the addresses that Next is to render, and their views. */
  prepare(frame: Frame, addresses: readonly Address[]): void {
    this.#write(FRAME_FILE, frame)
    this.#write(ADDRESSES_FILE, addresses)
    for (const address of addresses) if (!this.#left.has(address)) this.show(address)
  }

  /** Leaves the view of a page as it is now. */
  show(address: string): void {
    const view = this.#facts.fact('view', address)
    if (view) this.leave(view)
  }

  /** Leaves what Next looks at whatever it is asked for, with the addresses of all the pages but the views of these only. */
  prepareDev(frame: Frame, addresses: readonly Address[], shown: readonly Address[]): void {
    this.#write(FRAME_FILE, frame)
    this.#write(ADDRESSES_FILE, addresses)
    for (const address of shown) this.show(address)
  }

  #write(name: string, content: unknown): void {
    writeDeep(join(this.#folder, name), `${JSON.stringify(content)}\n`)
  }
}
