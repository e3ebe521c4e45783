import type { Site } from '../site'

/** What feeds need to know beside views. Addresses are from the paper's root. */
export interface FeedContext {
  site: Site
  /** The permanent id of a published article, where it differs from its address. */
  idOf?: (address: string) => string | undefined
  /** The size of a published file. */
  bytesOf?: (address: string) => number | undefined
}
