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
export interface Make {
  (): string
  /** Where nothing but the frame and these views decides what it says: as long as they stay the same, so does the file. */
  from?: readonly View[]
}

export function madeFrom(from: readonly View[], make: () => string): Make {
  return Object.assign(() => make(), { from })
}

/** Files by address, each made when it is asked for: those of a large paper would not all fit in memory. */
export type Files = ReadonlyMap<Address, Make>
export type File = [Address, Make]
