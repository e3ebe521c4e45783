import type { Address } from '../paths'

/** A former address and today's, both from the paper's root. */
export interface Redirect {
  from: Address
  to: Address
}
