import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { writeDeep } from '../output/file-operations'
import type { Address } from '../paths'
import type { Facts } from '../store/facts'
import type { View } from '../views/view'
import { ADDRESSES_FILE, FRAME_FILE, VIEWS_FOLDER, viewFile } from '../views/view-files'
import type { Frame } from '../views/view-parts'
import type { PaperFacts } from './paper-facts'

/**
 * Writes the views of the pages to render where Next and the static renderer read them. The files
 * of other pages may be outdated.
 */
export class PageViews {
  readonly #folder: string
  readonly #facts: Facts<PaperFacts>
  readonly #written = new Set<string>()

  constructor(root: string, facts: Facts<PaperFacts>) {
    this.#folder = join(root, VIEWS_FOLDER)
    this.#facts = facts
  }

  /** Writes a view that has just been derived. */
  write(view: View): void {
    this.#writeJson(viewFile(view.head.address), view)
    this.#written.add(view.head.address)
  }

  /** Writes the frame, the addresses that Next must render, and their views. */
  prepare(frame: Frame, addresses: readonly Address[]): void {
    this.#writeJson(FRAME_FILE, frame)
    this.#writeJson(ADDRESSES_FILE, addresses)
    for (const address of addresses) if (!this.#written.has(address)) this.show(address)
  }

  /** Writes the current view of a page. */
  show(address: string): void {
    const view = this.#facts.fact('view', address)
    if (view) this.write(view)
  }

  /** Writes the frame, the addresses of all the pages, and the views of the `shown` pages only. */
  prepareDev(frame: Frame, addresses: readonly Address[], shown: readonly Address[]): void {
    this.#exchangeJson(FRAME_FILE, frame)
    this.#exchangeJson(ADDRESSES_FILE, addresses)
    for (const address of shown) this.show(address)
  }

  #writeJson(name: string, content: unknown): void {
    writeDeep(join(this.#folder, name), `${JSON.stringify(content)}\n`)
  }

  /** Writes atomically: Next's development server may read the file at any time. */
  #exchangeJson(name: string, content: unknown): void {
    const draft = `${name}.draft`
    this.#writeJson(draft, content)
    renameSync(join(this.#folder, draft), join(this.#folder, name))
  }
}
