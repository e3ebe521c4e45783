import type { Site } from '../site'

/** What telling machines of the paper needs to know beside its views. Addresses are from the paper's root. */
export interface FeedContext {
  site: Site
  /** The permanent id of a published article, where it is not its address. */
  idOf?: (address: string) => string | undefined
  /** The weight of a published file. */
  bytesOf?: (address: string) => number | undefined
}
