import type { Site } from '../site'

/** What feeds need besides views. Addresses are relative to the paper's root. */
export interface FeedContext {
  site: Site
  /** The permanent id of a published article, if it differs from its address. */
  idOf?: (address: string) => string | undefined
  /** The size of a published file. */
  bytesOf?: (address: string) => number | undefined
}
