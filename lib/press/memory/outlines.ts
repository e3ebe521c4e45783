import type { Outlines } from '../bind'
import type { Outline } from '../document'
import { Shards } from './shards'

/** The outlines of the pages of the last edition: read when there is something to print, each parsed when its links are in doubt. */
export class OutlinesCache {
  readonly #folder: string
  readonly #version: string
  #shards: Shards<Outline> | undefined

  constructor(folder: string, version: string) {
    this.#folder = folder
    this.#version = version
  }

  has(address: string): boolean {
    return this.#open().has(address)
  }

  get(address: string): Outline | undefined {
    return this.#open().get(address)
  }

  /** Those of the pages just printed; of the others, those that are still of the edition. */
  keep(fresh: Outlines, addresses: ReadonlySet<string>): void {
    const shards = this.#open()
    for (const [address, outline] of fresh) shards.set(address, outline)
    shards.save(addresses)
  }

  #open(): Shards<Outline> {
    this.#shards ??= new Shards(this.#folder, this.#version)
    return this.#shards
  }
}
