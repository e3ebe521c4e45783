import type { Address } from '../paths'
import type { View } from './view'

/** A page by its address, and what makes its view. */
export type Arranged = readonly [Address, () => View]

/** The views of a paper by address, each made when somebody first asks for it: to show one page, the others need not be. */
export class Views implements ReadonlyMap<Address, View> {
  readonly #makers: ReadonlyMap<Address, () => View>
  readonly #made = new Map<Address, View>()

  constructor(makers: Iterable<Arranged>) {
    this.#makers = new Map(makers)
  }

  get size(): number {
    return this.#makers.size
  }

  has(address: Address): boolean {
    return this.#makers.has(address)
  }

  get(address: Address): View | undefined {
    const make = this.#makers.get(address)
    return make && this.#view(address, make)
  }

  keys(): MapIterator<Address> {
    return this.#makers.keys()
  }

  *values(): MapIterator<View> {
    for (const [, view] of this) yield view
  }

  *entries(): MapIterator<[Address, View]> {
    for (const [address, make] of this.#makers) yield [address, this.#view(address, make)]
  }

  [Symbol.iterator](): MapIterator<[Address, View]> {
    return this.entries()
  }

  forEach(see: (view: View, address: Address, views: ReadonlyMap<Address, View>) => void): void {
    for (const [address, view] of this) see(view, address, this)
  }

  /** Lets go of those that were made. Whoever asks again has them made again. */
  forget(): void {
    this.#made.clear()
  }

  #view(address: Address, make: () => View): View {
    const view = this.#made.get(address) ?? make()
    this.#made.set(address, view)
    return view
  }
}
