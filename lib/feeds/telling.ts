import type { Address } from '../paths'
import type { Site } from '../site'
import type { View } from '../views/view'

/** What telling machines of the paper needs to know beside its views. Addresses are from the paper's root. */
export interface Telling {
  site: Site
  /** The permanent id of a published article, where it is not its address. */
  idOf?: (address: string) => string | undefined
  /** The weight of a printed file. */
  bytesOf?: (address: string) => number | undefined
}

/** Makes one file. */
export interface Make<Content = string> {
  (): Content
  /** Where nothing but the frame and these views decides what it says: as long as they stay the same, so does the file. */
  from?: readonly View[]
}

export function madeFrom<Content>(from: readonly View[], make: () => Content): Make<Content> {
  return Object.assign(() => make(), { from })
}

/** Files by address, each made when it is asked for: those of a large paper would not all fit in memory. */
export type Files<Content = string> = ReadonlyMap<Address, Make<Content>>
export type File<Content = string> = [Address, Make<Content>]
