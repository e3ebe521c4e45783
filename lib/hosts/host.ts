import type { Site } from '../site'
import type { Redirect } from './redirects'
import type { Rule } from './rules'

/** The one description from which the configuration of every host is printed. Paths are from the paper's root. */
export interface Description {
  site: Pick<Site, 'origin' | 'basePath' | 'hosts' | 'gone'>
  /** Sent with everything. */
  everywhere: Readonly<Record<string, string>>
  rules: readonly Rule[]
  redirects: readonly Redirect[]
}
