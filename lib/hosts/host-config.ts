import type { Site } from '../site'
import type { HeaderRule } from './header-rules'
import type { Redirect } from './redirects'

/** The one description from which the configuration of every host is printed. Paths are from the paper's root. */
export interface HostConfig {
  site: Pick<Site, 'origin' | 'basePath' | 'hosts' | 'gone'>
  /** Sent with everything. */
  common: Readonly<Record<string, string>>
  rules: readonly HeaderRule[]
  redirects: readonly Redirect[]
}
