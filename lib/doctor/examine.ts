import { canonical, feeds, finalSlash, hiddenFiles, lostAddress, robots } from './addresses'
import { caching, compression, mixedContent } from './delivery'
import type { Finding } from './finding'
import { securityHeaders } from './headers'
import { type LiveSite, liveSite } from './live-site'
import { transport } from './transport'

/** In the order of the report. */
const CHECKS: ((site: LiveSite, now: number) => Promise<Finding[]>)[] = [
  transport,
  canonical,
  securityHeaders,
  compression,
  caching,
  mixedContent,
  lostAddress,
  finalSlash,
  hiddenFiles,
  feeds,
  robots,
]

/**
 * Looks at a live paper as a browser would, one check after the other: some hosts refuse many
 * requests at once.
 *
 * @param now in milliseconds since 1970
 * @throws Failure when nobody answers
 */
export async function examine(address: string, now: number): Promise<Finding[]> {
  const site = await liveSite(address)
  const findings: Finding[] = []
  for (const check of CHECKS) findings.push(...(await check(site, now)))
  return findings
}
