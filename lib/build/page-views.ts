import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Address } from '../paths'
import type { Facts } from '../store/facts'
import { VIEWS_FOLDER } from '../views/store'
import type { Frame, View } from '../views/view'
import { writeFrame, writeView } from '../views/write'
import type { PaperFacts } from './paper-facts'

/** The views of the pages to be rendered, left where Next and the renderers read them. */
export class PageViews {
  readonly #folder: string
  readonly #facts: Facts<PaperFacts>
  readonly #left = new Set<string>()

  constructor(root: string, facts: Facts<PaperFacts>) {
    this.#folder = join(root, VIEWS_FOLDER)
    this.#facts = facts
    if (existsSync(this.#folder)) rmSync(this.#folder, { recursive: true })
  }

  /** Leaves a view that has just been derived. */
  leave(view: View): void {
    writeView(view, this.#folder)
    this.#left.add(view.head.address)
  }

  /** Leaves the views of these pages, and their addresses, which are the ones that Next then renders. */
  prepare(frame: Frame, addresses: readonly Address[]): void {
    writeFrame(frame, addresses, this.#folder)
    for (const address of addresses) {
      const view = this.#left.has(address) ? undefined : this.#facts.fact('view', address)
      if (view) this.leave(view)
    }
  }
}
